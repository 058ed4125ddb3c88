import { describe, expect, it } from 'vitest';
import { readServiceConfig } from '#index.js';

describe('readServiceConfig', () => {
  const DEFAULTS = { host: '127.0.0.1', port: 3000, keys: true, requestsPerMinute: 6_000, logLevel: 'info' };

  it('takes what is set, and the defaults for want of it', () => {
    const variables = {
      HOST: '0.0.0.0',
      PORT: '8080',
      EXPERTMATCH_KEYS: 'off',
      EXPERTMATCH_RATE_LIMIT: '60',
      EXPERTMATCH_LOG: 'error',
    };
    expect(readServiceConfig(variables)).toEqual({
      host: '0.0.0.0',
      port: 8080,
      keys: false,
      requestsPerMinute: 60,
      logLevel: 'error',
    });
    expect(readServiceConfig({ HOST: '', PORT: '' })).toEqual(DEFAULTS);
  });

  it('names everything that is wrong', () => {
    const wrong = { PORT: 'http', EXPERTMATCH_KEYS: 'no', EXPERTMATCH_RATE_LIMIT: '0' };
    expect(() => readServiceConfig(wrong)).toThrow(/PORT.*EXPERTMATCH_KEYS.*EXPERTMATCH_RATE_LIMIT/s);
  });

  it.each(['http', '-1', '70000', '80.5', ' 80'])('refuses the port %j', (PORT) => {
    expect(() => readServiceConfig({ PORT })).toThrow(/must be/);
  });
});
