import type { LookupAddress } from 'node:dns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AddressRefused, publicLookup } from '#webhook/checked-lookup.js';
import { isPublicAddress } from '#webhook/public-address.js';
import { urlFault } from '#webhook/webhook-url.js';

const PUBLIC = ['8.8.8.8', '100.63.255.255', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'];
const NOT_PUBLIC = [
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
  ...['172.31.255.255', '192.0.0.1', '192.168.1.1', '198.18.0.1', '203.0.113.9', '224.0.0.1', '240.0.0.1'],
  ...['255.255.255.255', '::', '::1', '::127.0.0.1', '::10.0.0.1', '::ffff:10.0.0.1', '::ffff:127.0.0.1'],
  ...['64:ff9b::7f00:1', '64:ff9b:1::a00:1', '100::1', '2001::1', '2001:db8::1', '2002:7f00:1::', 'fc00::1'],
  ...['fd12::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', 'localhost', '', '1.2.3'],
];

describe('an address', () => {
  it.each(PUBLIC)('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(NOT_PUBLIC)('%j is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('is public in IPv6 by what it is, and never by the IPv4 address in it', () => {
    const inPrivate = fc.tuple(fc.constantFrom(10, 127), fc.nat(255), fc.nat(255), fc.nat(255));
    const hex = (parts: number[]) => Buffer.from(parts).toString('hex').replace(/.{4}/, '$&:');
    fc.assert(
      fc.property(inPrivate, fc.constantFrom('::ffff:', '64:ff9b::', '::', '::ffff:0:'), (parts, prefix) => {
        expect(isPublicAddress(`${prefix}${hex(parts)}`)).toBe(false);
        expect(isPublicAddress(`2002:${hex(parts)}::1`)).toBe(false);
      }),
    );
  });
});

describe('the lookup of a name', () => {
  type Found = string | LookupAddress[] | Error;
  const found = (name: string, options: object, known?: string[]) =>
    new Promise<Found>((resolve) => {
      const addresses = known?.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      const lookup = addresses
        ? publicLookup((_name, _options, back) => back(null, addresses))
        : publicLookup();
      lookup(name, options, (error, address) => resolve(error ?? address));
    });

  it('refuses what stands for this machine', async () => {
    expect(await found('localhost', { all: true })).toBeInstanceOf(AddressRefused);
    expect(await found('localhost', {})).toBeInstanceOf(AddressRefused);
  });

  it('gives of several addresses those that are public, and no other', async () => {
    const both = ['10.0.0.1', '8.8.8.8', '::1', '2606:4700::1111'];
    expect(await found('both.example', { all: true }, both)).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ]);
    expect(await found('both.example', {}, both)).toBe('8.8.8.8');
    expect(await found('none.example', { all: true }, [])).toBeInstanceOf(AddressRefused);
  });

  it('says that a name is not known', async () => {
    expect(await found('nowhere.invalid', { all: true })).toMatchObject({ syscall: 'getaddrinfo' });
  });
});

describe('the URL of a webhook', () => {
  it.each([
    'https://example.com/hook',
    'https://example.com:8443/',
    'https://8.8.8.8/',
    'https://example.com:443/x',
  ])('%s is taken', (url) => {
    expect(urlFault(url, false)).toBeUndefined();
  });

  it.each([
    ...[
      'http://example.com/',
      'ftp://example.com/',
      'https://example.com:25/',
      'https://me:x@example.com/',
      'x',
    ],
    ...['https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://127.1/', 'https://[::1]/'],
    ...[
      'https://[::ffff:7f00:1]/',
      'https://localhost/',
      'https://a.LOCALHOST./',
      'https://169.254.169.254/',
    ],
  ])('%s is not', (url) => {
    expect(urlFault(url, false)).toBeDefined();
  });

  it('may be private, plain and on any port where that is allowed', () => {
    for (const url of ['http://127.0.0.1:25/', 'https://localhost/', 'http://[::1]/'])
      expect(urlFault(url, true)).toBeUndefined();
    for (const url of ['ftp://127.0.0.1/', 'file:///etc/passwd', 'http://me@localhost/'])
      expect(urlFault(url, true)).toBeDefined();
  });
});
