import { describe, expect, it } from 'vitest';
import { makeSpec } from '#spec/make-spec.js';
import { EMPTY_PROFILE, scoreProfile } from './score-profile.js';

const AS_OF = '2026-11-23';

const credential = (code: string, kind: 'degree' | 'licence', jurisdiction?: string) => ({
  code,
  kind,
  name: code,
  status: 'active' as const,
  ...(jurisdiction === undefined ? {} : { jurisdiction }),
  span: { start: 0, end: 1 },
});

describe('alternatives of which one is tied to no place', () => {
  const spec = makeSpec(
    {
      mustHave: [{ kind: 'credential', codes: ['md', 'physician-licence'], jurisdictions: ['US-GA'] }],
    },
    AS_OF,
  );
  const statusOf = (...credentials: ReturnType<typeof credential>[]) =>
    scoreProfile(spec, { ...EMPTY_PROFILE, credentials }).judgements[0]?.judgement.status;

  it('are met by that one, whatever else is held for another place', () => {
    expect(statusOf(credential('md', 'degree'))).toBe('met');
    expect(statusOf(credential('md', 'degree'), credential('physician-licence', 'licence', 'US-FL'))).toBe(
      'met',
    );
  });

  it('are not met by the other for another place', () => {
    expect(statusOf(credential('physician-licence', 'licence', 'US-FL'))).toBe('missing');
  });
});
