import { describe, expect, it } from 'vitest';
import { CITIES } from '#taxonomy/cities.js';
import { PLACES } from '#taxonomy/places.js';

const codes = (text: string, abbreviations: boolean) =>
  PLACES.find(text, { abbreviations }).map(({ code }) => code);

describe('the place lexicon', () => {
  it('finds every name in a sentence, with its code', () => {
    for (const { code, name, names = [] } of PLACES.all) {
      for (const one of [name, ...names])
        expect(codes(`Lives in ${one}; travels.`, false), one).toEqual([code]);
    }
  });

  it('puts each region under the country whose code begins its own', () => {
    for (const { code, parents } of PLACES.all) {
      expect(code).toMatch(/^[A-Z]{2}(?:-[A-Z]{2,3})?$/);
      expect(parents ?? [], code).toEqual(code.includes('-') ? [code.slice(0, 2)] : []);
    }
  });

  it('holds the 50 states, the district and five territories, and 13 Canadian provinces and territories', () => {
    const within = (country: string) => PLACES.all.filter(({ parents }) => parents?.includes(country)).length;
    expect([within('US'), within('CA'), within('GB'), within('AU')]).toEqual([56, 13, 4, 8]);
  });

  it('gives offsets of standard time in quarters of an hour', () => {
    for (const { code, utcOffsetHours } of PLACES.all) {
      expect(Number.isInteger(utcOffsetHours * 4), code).toBe(true);
      expect(Math.abs(utcOffsetHours), code).toBeLessThanOrEqual(12);
    }
    expect(PLACES.get('US-TN')?.utcOffsetHours).toBe(-6);
    expect(PLACES.get('IN')?.utcOffsetHours).toBe(5.5);
    expect(PLACES.get('CA-NL')?.utcOffsetHours).toBe(-3.5);
  });

  it.each([
    ['Work IN a team, OR ask ME; HI', false, []],
    ['Austin, TX', true, ['US-TX']],
    ['austin, tx', true, []],
    ['U.S. citizen, U.K. resident', true, ['US', 'GB']],
    ['Atlanta, Georgia', false, ['US-GA']],
    ['Republic of Georgia', false, ['GE']],
    ['Tbilisi, Georgia', false, ['GE']],
    ['Washington, D.C.', false, ['US-DC']],
    ['Seattle, Washington', false, ['US-WA']],
    ['New York, NY', true, ['US-NY', 'US-NY']],
    ['West Virginia and Virginia', false, ['US-WV', 'US-VA']],
    ['Arkansas, not Kansas', false, ['US-AR', 'US-KS']],
    ['Kansas City, KS', true, ['US-KS']],
    ['Santa Fe, New Mexico', false, ['US-NM']],
    ['Sydney, New South Wales', false, ['AU-NSW']],
    ['England and Wales', false, ['GB-ENG']],
    ['Northern Ireland and Ireland', false, ['GB-NIR', 'IE']],
    ['New England Journal of Medicine', false, ['US']],
    ['Florida medical licence', false, ['US-FL']],
  ] as const)('reads %j (abbreviations: %j)', (text, abbreviations, expected) => {
    expect(codes(text, abbreviations)).toEqual(expected);
  });
});

describe('the city lexicon', () => {
  it('finds every name, in a place that exists', () => {
    for (const { code, name, names = [], place } of CITIES.all) {
      expect(PLACES.get(place), code).toBeDefined();
      for (const one of [name, ...names]) {
        expect(
          CITIES.find(`Based in ${one}, open to travel`, { abbreviations: false }).map(
            (mention) => mention.code,
          ),
          one,
        ).toEqual([code]);
      }
    }
  });

  it('names no city as a state or country is named', () => {
    for (const { name, place } of CITIES.all) {
      const whole = PLACES.find(name, { abbreviations: false }).filter(
        ({ start, end }) => start === 0 && end === name.length,
      );
      for (const { code } of whole) expect(code, name).toBe(place);
    }
  });
});
