/** The words of a text in one spelling: without accents, capitals and signs (`"O’Hara-Díaz"` gives `o hara diaz`). */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
