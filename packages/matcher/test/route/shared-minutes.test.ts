import { describe, expect, it } from 'vitest';
import { sharedMinutes } from '#route/shared-minutes.js';

const WINTER = new Date('2026-01-14T12:00:00Z');
const SUMMER = new Date('2026-07-15T12:00:00Z');
const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const office = (timeZone: string) => ({
  windows: [{ days: workdays, from: '09:00', to: '17:00' }],
  timeZone,
});

describe('the hours that two share', () => {
  it('are all of them in one time zone', () => {
    expect(sharedMinutes(office('Europe/Berlin'), office('Europe/Paris'), WINTER)).toBe(5 * 8 * 60);
  });

  it('are three a day between New York and London', () => {
    expect(sharedMinutes(office('America/New_York'), office('Europe/London'), WINTER)).toBe(5 * 3 * 60);
  });

  it('move when one of the two has summer time', () => {
    expect(sharedMinutes(office('America/Phoenix'), office('America/New_York'), WINTER)).toBe(5 * 6 * 60);
    expect(sharedMinutes(office('America/Phoenix'), office('America/New_York'), SUMMER)).toBe(5 * 5 * 60);
  });

  it('reach over midnight and over the end of the week', () => {
    const night = { windows: [{ days: ['sun'] as const, from: '22:00', to: '06:00' }], timeZone: 'UTC' };
    const early = { windows: [{ days: ['mon'] as const, from: '00:00', to: '24:00' }], timeZone: 'UTC' };
    expect(sharedMinutes(night, early, WINTER)).toBe(6 * 60);
    const tokyo = { ...early, timeZone: 'Asia/Tokyo' };
    expect(sharedMinutes(night, tokyo, WINTER)).toBe(8 * 60);
  });

  it('are counted once where windows overlap', () => {
    const twice = {
      windows: [
        { days: ['mon'] as const, from: '09:00', to: '12:00' },
        { days: ['mon'] as const, from: '10:00', to: '13:00' },
      ],
      timeZone: 'UTC',
    };
    expect(sharedMinutes(twice, twice, WINTER)).toBe(4 * 60);
  });

  it('know zones of half an hour', () => {
    const noon = (timeZone: string) => ({
      windows: [{ days: ['wed'] as const, from: '12:00', to: '13:00' }],
      timeZone,
    });
    expect(
      sharedMinutes(
        noon('Asia/Kolkata'),
        { ...noon('UTC'), windows: [{ days: ['wed'], from: '06:30', to: '07:00' }] },
        WINTER,
      ),
    ).toBe(30);
  });
});
