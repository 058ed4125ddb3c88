/** A name of the API in words: `sameCity` is "same city". */
export function spoken(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replaceAll('-', ' ');
}
