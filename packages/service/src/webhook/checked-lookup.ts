import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** A name stands for private addresses alone. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/** Finds all the addresses of a name. */
type Resolve = (
  name: string,
  options: { readonly all: true; readonly family: number },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A lookup that gives public addresses only. What it gives is what is connected to, so that a name cannot stand for
 * one address when it is checked and for another afterwards.
 */
export function publicLookup(resolve: Resolve = lookup): LookupFunction {
  return (name, options, callback) => {
    resolve(name, { all: true, family: familyOf(options.family) }, (error, addresses) => {
      const allowed = (addresses ?? []).filter(({ address }) => isPublicAddress(address));
      const [first] = allowed;
      if (error !== null) callback(error, []);
      else if (first === undefined) callback(new AddressRefused(`${name} stands for no public address`), []);
      else if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

function familyOf(family: number | 'IPv4' | 'IPv6' | undefined): number {
  return family === 4 || family === 'IPv4' ? 4 : family === 6 || family === 'IPv6' ? 6 : 0;
}
