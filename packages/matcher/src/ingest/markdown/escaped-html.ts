const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in HTML, in elements and attributes alike. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"]/g, (one) => REFERENCES[one] ?? one);
}
