/** The text, or as many of its words as fit into so many characters, with a "…" behind them. */
export function clipped(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters - 1).replace(/[\s,]+\S*$/, '')}…`;
}
