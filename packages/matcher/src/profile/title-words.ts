import { keptByText } from '../taxonomy/kept-by-text.js';
import { neutralWords } from '../taxonomy/neutral-word.js';
import { patternFor } from '../taxonomy/pattern-for.js';

/** Nouns that make a phrase a job title. Lower case, singular, neutral in gender. */
const TITLE_NOUNS: ReadonlySet<string> = new Set(
  `accountant actuary adjuster administrator adviser advisor advocate agent aide analyst anesthesiologist annotator
   apprentice architect artist assistant associate attorney auditor author baker banker barista barrister biologist
   bookkeeper broker buyer candidate captain cardiologist carpenter cashier ceo cfo chair chairperson chef
   chemist chief chiropractor cio clerk clinician coach co-founder cofounder coder commissioner consultant
   contractor controller cook coordinator copywriter coo counsel counselor counsellor cto curator dean dentist
   dermatologist designer detective developer dietitian director dispatcher doctor driver economist editor
   educator electrician engineer epidemiologist evangelist evaluator examiner executive expert faculty fellow
   founder freelancer gastroenterologist generalist geologist gynecologist handler head hospitalist hygienist
   illustrator inspector instructor intern internist interpreter investigator journalist judge justice laborer
   lawyer lead leader lecturer librarian liaison linguist litigator magistrate manager marketer mathematician
   mechanic mentor midwife nephrologist neurologist notary nurse nutritionist obstetrician officer oncologist
   operator ophthalmologist optometrist organizer owner paralegal paramedic partner pathologist pediatrician
   pharmacist phlebotomist photographer physician physicist physiotherapist pilot planner plumber podiatrist
   postdoc president principal processor producer professor programmer promoter psychiatrist psychologist
   psychotherapist publicist pulmonologist radiologist rater realtor receptionist recruiter registrar reporter
   representative researcher resident residency reviewer scientist scribe secretary server shareholder solicitor
   specialist statistician steward strategist student superintendent supervisor supporter surgeon surveyor
   teacher technician technologist teller tester therapist trader trainee trainer translator treasurer tutor
   underwriter urologist vendor veterinarian vp waiter welder worker writer sre swe rn lpn lvn np cna crna aprn
   fnp pmhnp rph cpht rdh slp slpa pta cota rbt bcba emt lcsw lmft md esq prosecutor defender mediator
   arbitrator toxicologist immunologist rheumatologist labeler labeller scorer moderator subtitler proofreader
   copyeditor transcriber typist adjudicator conveyancer jurist modeller modeler sysadmin quant geneticist
   webmaster endocrinologist hematologist microbiologist bioinformatician externship clerkship extern
   postdoctoral staff bartender businessperson comedian craftsperson drafter firefighter foreperson grader
   groundskeeper handyperson ombudsperson reader repairer salesperson schoolteacher spokesperson tradesperson
   chairman waitress installer attendant fitter cleaner operative stylist scheduler caregiver carer caretaker
   assessor appraiser decorator detailer estimator forewoman interviewer presenter publisher demonstrator
   dispenser fabricator helper machinist merchandiser negotiator salesman saleswoman signaller stewardess valuer
   washer assembler councillor councilor craftsman custodian deckhand facilitator fundraiser hairdresser hostess
   preparer restorer agronomist ambassador animator athlete caseworker ceramist colorist concierge creator
   engraver forecaster headteacher historian housekeeper insulator invigilator jockey landscaper mariner
   navigator organist radiographer referee responder rigger soldier tiler actor actress acupuncturist announcer
   archivist artisan astronomer auctioneer babysitter bailiff barman barmaid beautician beekeeper bellman
   blacksmith blogger boilermaker bookbinder bookseller bouncer bricklayer broadcaster busser cabinetmaker
   cameraman cartographer cartoonist chambermaid chauffeur childminder chocolatier choreographer cinematographer
   confectioner conservator correspondent coroner croupier diplomat dishwasher distiller dockworker doorman
   draftsman draughtsman dressmaker embalmer entertainer entrepreneur enumerator esthetician exterminator
   farrier filmmaker fisherman fishmonger florist footballer forwarder gamekeeper glassblower glazier goldsmith
   golfer greenkeeper groundsman guitarist hairstylist handyman homeopath horticulturist hotelier influencer
   innkeeper ironworker janitor jeweler jeweller lifeguard lineman lobbyist locksmith longshoreman mailman
   manicurist masseur masseuse metallurgist metalworker millwright missionary mortician musician nanny
   naturopath novelist optician osteopath paraplanner pedicurist perfusionist photojournalist pianist pipefitter
   plasterer podcaster politician postman purser rabbi imam rancher restaurateur retoucher roofer scaffolder
   sculptor seamstress seaman shoemaker shopkeeper sommelier songwriter stenographer stevedore stockbroker
   stonemason storekeeper tattooist telemarketer telephonist toolmaker tradesman trucker typesetter umpire
   undertaker upholsterer videographer violinist vocalist warehouseman watchmaker wholesaler winemaker
   woodworker zookeeper lumberjack silversmith psychometrician transcriptionist animateur observer`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that make a phrase the name of an organisation. Lower case. */
const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `academy agency airlines associates association authority bank board bros bureau center centers centre chambers
   church clinic clinics co college committee commission company consulting corp corporation council court department
   dept district division enterprises federation firm foundation fund gmbh government group health healthcare holdings
   hospital hospitals hotel inc incorporated industries infirmary institute institution insurance labs laboratories
   laboratory ag llc llp lp ltd limited market media medical ministry network networks office partners pharmacy plc
   practice press school schools service services society solutions studio studios systems team technologies
   trust university universität veterans y ventures s.a pllc p.a p.c pc publishing kg bv`
    .split(/\s+/)
    .filter(Boolean),
);

/** Endings that only names of practitioners have. */
const PRACTITIONER =
  /(?:ologist|iatrist|odontist|herapist|ctitioner|sthetist|sonographer|ionist|ensivist|metrist|turist|thetist|thotist|ropath|ician|icist|midwife|midwives|statistician|doula|scientist|ographer|economist)s?$/;

/** Whether one of the words, plural or not, is a noun that titles are made of. */
export function hasTitleNoun(phrase: string): boolean {
  return words(phrase).some(
    (word) => TITLE_NOUNS.has(word) || TITLE_NOUNS.has(word.replace(/s$/, '')) || PRACTITIONER.test(word),
  );
}

/**
 * Where a phrase goes on behind its last title noun before a word that organisations are named with, and behind the
 * grade or number of that noun: 17 in "Finance Manager 2 Larkmere Hospital". The phrase's length when there is none.
 */
export function afterTitleNoun(phrase: string): number {
  let at = phrase.length;
  for (const match of phrase.matchAll(/[\p{L}\d.'/-]+/gu)) {
    if (at < phrase.length && hasOrganisationWord(match[0])) break;
    if (hasTitleNoun(match[0])) at = match.index + match[0].length;
  }
  return at + (/^\s+(?:\d{1,2}|[IVX]{1,4}|[A-D])(?=\s)/.exec(phrase.slice(at))?.[0].length ?? 0);
}

/** Whether a title's noun stands in the plural, and so tells of others: "data engineers", "insurance defense attorneys". */
export function namesSeveral(phrase: string): boolean {
  const last = words(phrase).at(-1) ?? '';
  return /[^s]s$/.test(last) && !TITLE_NOUNS.has(last) && hasTitleNoun(last);
}

/** Whether one of the words is one that organisations are named with. */
export function hasOrganisationWord(phrase: string): boolean {
  return words(phrase).some((word) => ORGANISATION_WORDS.has(word));
}

const BETWEEN_WORDS = /[^\p{L}\d.'-]+/u;

const words = keptByText((phrase: string): readonly string[] =>
  neutralWords(phrase)
    .toLowerCase()
    .split(patternFor(phrase, BETWEEN_WORDS))
    .map((word) => word.replace(/^[.'-]+|(?<![.'-])[.'-]+$/g, '').replace(/^(?:sub|co|vice)-/, ''))
    .filter(Boolean),
);
