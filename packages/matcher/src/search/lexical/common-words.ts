/** Words for a post's rank or kind: they stand in every other headline and tell little of the work. */
const POSTS = `
  manager director head lead leader chief senior junior assistant associate deputy principal vice officer
  supervisor coordinator administrator specialist expert consultant advisor adviser analyst technician engineer worker
  representative clerk staff professional trainee intern member`;

/** The words that hold sentences together, where they do not mean more in English, as "AI", "ER" and "care" do. */
const FUNCTION_WORDS = `
  der die das den dem des ein eine einen einem einer eines und oder mit von vom zu zum zur für auf bei nach aus nicht
  auch sich ist sind wird werden wie über unter durch im wir
  le la les du une et ou dans sur par pour avec que qui est sont ces cette aux nous leur ses
  el los las una unos y del para con es son su sus al como más entre por
  il lo gli di da della dei delle che sono nel nella alla
  os um uma do dos das em no na ao aos
  het een voor op te zijn bij naar
  de și în din cu pentru un o al ale este sunt se sau prin
  i w z ze na od po przy dla oraz lub jest są się
  och att ett som för av till det är og af til`;

/** Words that tell less than a vocabulary of general English has it. */
export const COMMON_WORDS: readonly string[] = `${POSTS}${FUNCTION_WORDS}`.split(/\s+/).filter(Boolean);
