import type { Concept } from '../concept.js';

/** Wound care and hyperbaric oxygen therapy. */
export const WOUND_CARE_SKILLS: readonly Concept[] = [
  {
    code: 'wound-care',
    name: 'Wound care',
    names: ['wound management', 'wound treatment', 'wound specialist'],
  },
  {
    code: 'wound-assessment',
    name: 'Wound assessment',
    parents: ['wound-care'],
    names: ['wound evaluation', 'wound measurement', 'wound staging'],
  },
  { code: 'debridement', name: 'Debridement' },
  {
    code: 'wound-debridement',
    name: 'Wound debridement',
    parents: ['debridement', 'wound-care'],
    names: ['enzymatic debridement', 'autolytic debridement'],
  },
  {
    code: 'sharp-debridement',
    name: 'Sharp debridement',
    parents: ['debridement'],
    names: ['surgical debridement', 'excisional debridement'],
  },
  {
    code: 'negative-pressure-wound-therapy',
    name: 'Negative-pressure wound therapy',
    parents: ['wound-care'],
    names: ['wound vac', 'vacuum-assisted closure', 'vac therapy', 'topical negative pressure'],
    abbreviations: ['NPWT'],
  },
  {
    code: 'compression-therapy',
    name: 'Compression therapy',
    names: ['compression bandaging', 'compression wrapping', 'multilayer compression', 'unna boot'],
  },
  {
    code: 'total-contact-casting',
    name: 'Total contact casting',
    parents: ['wound-care'],
    names: ['total contact cast'],
  },
  {
    code: 'skin-substitutes',
    name: 'Skin substitutes',
    parents: ['wound-care'],
    names: ['skin substitute application', 'bioengineered skin', 'cellular and tissue-based product'],
  },
  {
    code: 'skin-grafting',
    name: 'Skin grafting',
    names: ['skin graft', 'split-thickness skin graft', 'full-thickness skin graft'],
  },
  {
    code: 'pressure-injury-care',
    name: 'Pressure injury care',
    parents: ['wound-care'],
    names: [
      'pressure injury prevention',
      'pressure injury staging',
      'pressure ulcer staging',
      'pressure ulcer prevention',
      'pressure ulcer care',
    ],
  },
  {
    code: 'diabetic-foot-care',
    name: 'Diabetic foot care',
    names: ['diabetic foot ulcer care', 'diabetic foot ulcer management', 'diabetic foot management'],
  },
  { code: 'burn-care', name: 'Burn care', names: ['burn management', 'burn wound care', 'burn nurse'] },
  { code: 'ostomy-care', name: 'Ostomy care', names: ['stoma care', 'ostomy management', 'ostomy nurse'] },
  { code: 'ankle-brachial-index', name: 'Ankle-brachial index', names: ['ankle brachial pressure index'] },
  {
    code: 'transcutaneous-oximetry',
    name: 'Transcutaneous oximetry',
    names: ['transcutaneous oxygen measurement', 'transcutaneous oxygen monitoring'],
    abbreviations: ['TcPO2', 'TCPO2', 'TcpO2'],
  },
  {
    code: 'hyperbaric-oxygen-therapy',
    name: 'Hyperbaric oxygen therapy',
    names: [
      'hyperbaric oxygen',
      'hyperbaric oxygen treatment',
      'hyperbaric therapy',
      'hyperbaric treatment',
      'hbo therapy',
      'hbo treatment',
    ],
    abbreviations: ['HBOT', 'HBO2'],
  },
  {
    code: 'hyperbaric-oxygen-protocols',
    name: 'Hyperbaric oxygen protocols',
    parents: ['hyperbaric-oxygen-therapy'],
    names: [
      'hyperbaric protocol',
      'hyperbaric treatment protocol',
      'hyperbaric oxygen treatment protocol',
      'hyperbaric oxygen therapy protocol',
      'hbo protocol',
      'hbot protocol',
    ],
  },
  {
    code: 'hyperbaric-chamber-operation',
    name: 'Hyperbaric chamber operation',
    parents: ['hyperbaric-oxygen-therapy'],
    names: ['hyperbaric chamber', 'monoplace chamber', 'multiplace chamber', 'hyperbaric technician'],
  },
];
