import { describe, expect, it } from 'vitest';
import { compareTitles } from '#profile/compare-titles.js';
import { askedTitles, positionTitles } from '#profile/position-title.js';

/** How near the nearest of the titles of a text comes. */
function nearest(held: string, asked: string): string {
  const ways = positionTitles(held).flatMap((own) =>
    askedTitles([asked]).map((one) => compareTitles(own, one)),
  );
  return ways.includes('same') ? 'same' : ways.includes('near') ? 'near' : 'other';
}

describe('compareTitles', () => {
  it.each([
    ['medical director', 'Medical Director, Wound Center'],
    ['medical director', 'Director, Medical'],
    ['medical director', 'Interim Regional Medical Director'],
    ['medical director', 'Wound care physician and medical director'],
    ['head of compliance', 'Global Head of Legal & Compliance, EMEA'],
    ['head of compliance', 'Compliance Head'],
    ['general counsel', 'VP Legal and General Counsel'],
    ['general counsel', 'Chief Legal Officer'],
    ['vp engineering', 'Vice President of Engineering'],
    ['chief executive officer', 'Founder & CEO'],
    ['principal investigator', 'PI, phase II trials'],
    ['inginer constructor', 'Inginer constructor, Cluj'],
  ])('a %s is a "%s"', (asked, held) => {
    expect(nearest(held, asked)).toBe('same');
  });

  it.each([
    ['medical director', 'Associate Medical Director'],
    ['medical director', 'Chief Medical Officer'],
    ['medical director', 'Director of Medical Education'],
    ['head of compliance', 'Compliance Manager'],
    ['head of compliance', 'Deputy Head of Compliance'],
    ['general counsel', 'Assistant General Counsel'],
    ['principal investigator', 'Sub-investigator'],
  ])('a %s is near to a "%s"', (asked, held) => {
    expect(nearest(held, asked)).toBe('near');
  });

  it.each([
    ['medical director', 'Medical assistant'],
    ['medical director', "Medical Director's Assistant"],
    ['medical director', 'Executive Assistant to the Medical Director'],
    ['medical director', 'Office of the Medical Director'],
    ['medical director', 'Director of Nursing at Calder Medical Center'],
    ['medical director', 'Medical Sales Manager'],
    ['medical director', 'Physician'],
    ['head of compliance', 'Head of Sales'],
    ['head of compliance', 'Compliance Analyst'],
    ['general counsel', 'General Manager'],
    ['general counsel', 'Law clerk to the General Counsel'],
    ['principal investigator', 'Private investigator'],
  ])('a %s is no "%s"', (asked, held) => {
    expect(nearest(held, asked)).toBe('other');
  });
});
