import { describe, expect, it } from 'vitest';
import { readServiceConfig } from '#index.js';

describe('readServiceConfig', () => {
  it('takes HOST and PORT, and loopback and 3000 for want of them', () => {
    expect(readServiceConfig({ HOST: '0.0.0.0', PORT: '8080' })).toEqual({ host: '0.0.0.0', port: 8080 });
    expect(readServiceConfig({ HOST: '', PORT: '' })).toEqual({ host: '127.0.0.1', port: 3000 });
  });

  it.each(['http', '-1', '70000', '80.5', ' 80'])('refuses the port %j', (PORT) => {
    expect(() => readServiceConfig({ PORT })).toThrow(/must be/);
  });
});
