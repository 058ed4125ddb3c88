/**
 * The address of a person that a link leads to, where its words need not say it: an e-mail address or a LinkedIn
 * profile.
 */
export function linkAddress(target: string): string | undefined {
  const mail = /^mailto:([^?]+@[^?]+)/i.exec(target)?.[1];
  return mail ?? /^(?:https?:\/\/)?(?:\w+\.)?(linkedin\.com\/in\/[^/?#]+)/i.exec(target)?.[1];
}
