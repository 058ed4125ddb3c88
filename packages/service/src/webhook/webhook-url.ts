import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.js';

const HTTPS_PORT = 443;
const FIRST_FREE_PORT = 1024;

/** The host of a URL as a name, or as an IP address without brackets. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

/**
 * What stands against sending to a URL, in words; undefined when nothing does. What a name stands for is seen only
 * when it is connected to.
 * @param allowPrivate whether private addresses, http and every port are allowed
 */
export function urlFault(text: string, allowPrivate: boolean): string | undefined {
  if (!URL.canParse(text)) return 'this is no URL';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return 'a URL with a name or password is not taken';
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:'))
    return allowPrivate ? 'the URL must begin with https:// or http://' : 'the URL must begin with https://';
  return allowPrivate ? undefined : publicFault(url);
}

function publicFault(url: URL): string | undefined {
  const port = url.port === '' ? HTTPS_PORT : Number(url.port);
  if (port !== HTTPS_PORT && port < FIRST_FREE_PORT) return `the port must be 443, or 1024 and above`;
  const host = hostOf(url);
  const isRefused = isIP(host) !== 0 ? !isPublicAddress(host) : /(?:^|\.)localhost\.?$/i.test(host);
  if (!isRefused) return undefined;
  return `${host} is no public address; EXPERTMATCH_WEBHOOK_PRIVATE=on allows private ones`;
}
