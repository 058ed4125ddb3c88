/**
 * Puts content between a page's markers `<!-- name -->` and `<!-- /name -->`; the rest stays as it is.
 * Errors: Error when the page does not have both markers.
 */
export function replaceSection(page: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from === -1 || to < from) throw new Error(`the page has no ${open} … ${close}`);
  return `${page.slice(0, from + open.length)}\n\n${content.trim()}\n\n${page.slice(to)}`;
}
