import { expect, it } from 'vitest';
import { makeSpec } from '#spec/make-spec.js';

it.each([
  ['Nice to have:\n- Certified Wound Specialist Physician (CWSP)', ['cwsp']],
  ['Required:\n- Certified in wound care', ['board-certification']],
])('a certificate with a name of its own is one requirement: %s', (brief, codes) => {
  const { criteria } = makeSpec(brief, '2026-11-23');
  expect(criteria.flatMap((one) => (one.kind === 'credential' ? one.codes : []))).toEqual(codes);
});
