import { describe, expect, it } from 'vitest';
import { readServiceConfig } from '#index.js';

describe('readServiceConfig', () => {
  const DEFAULTS = {
    host: '127.0.0.1',
    port: 3000,
    keys: true,
    requestsPerMinute: 6_000,
    workers: 1,
    allowPrivateWebhooks: false,
    logLevel: 'info',
  };

  it('takes what is set, and the defaults for want of it', () => {
    const variables = {
      HOST: '0.0.0.0',
      PORT: '8080',
      EXPERTMATCH_KEYS: 'off',
      EXPERTMATCH_RATE_LIMIT: '60',
      REDIS_URL: 'rediss://:secret@redis.example:6380/2',
      EXPERTMATCH_WEBHOOK_PRIVATE: 'on',
      EXPERTMATCH_LOG: 'error',
    };
    expect(readServiceConfig(variables)).toEqual({
      host: '0.0.0.0',
      port: 8080,
      keys: false,
      requestsPerMinute: 60,
      redisUrl: 'rediss://:secret@redis.example:6380/2',
      workers: 0,
      allowPrivateWebhooks: true,
      logLevel: 'error',
    });
    expect(readServiceConfig({ HOST: '', PORT: '' })).toEqual(DEFAULTS);
  });

  it('starts as many workers as it is told', () => {
    const REDIS_URL = 'redis://127.0.0.1';
    expect(readServiceConfig({ REDIS_URL, EXPERTMATCH_WORKERS: '3' }).workers).toBe(3);
    expect(readServiceConfig({ EXPERTMATCH_WORKERS: '0' }).workers).toBe(0);
  });

  it('names everything that is wrong', () => {
    const wrong = {
      PORT: 'http',
      EXPERTMATCH_KEYS: 'no',
      EXPERTMATCH_RATE_LIMIT: '0',
      REDIS_URL: 'http://redis',
      EXPERTMATCH_WORKERS: '65',
    };
    const named = /PORT.*EXPERTMATCH_KEYS.*EXPERTMATCH_RATE_LIMIT.*REDIS_URL.*EXPERTMATCH_WORKERS/s;
    expect(() => readServiceConfig(wrong)).toThrow(named);
  });

  it.each(['http', '-1', '70000', '80.5', ' 80'])('refuses the port %j', (PORT) => {
    expect(() => readServiceConfig({ PORT })).toThrow(/must be/);
  });
});
