import type { Concept } from '../concept.js';

/** Utilisation and chart review, quality, and clinical research. */
export const CLINICAL_REVIEW_SKILLS: readonly Concept[] = [
  {
    code: 'utilization-review',
    name: 'Utilisation review',
    names: [
      'utilization management',
      'utilization reviewer',
      'utilization nurse',
      'utilization review nurse',
    ],
  },
  {
    code: 'prior-authorization',
    name: 'Prior authorisation',
    parents: ['utilization-review'],
    names: ['preauthorization', 'prior auth', 'precertification'],
  },
  {
    code: 'medical-necessity-review',
    name: 'Medical necessity review',
    parents: ['utilization-review'],
    names: ['medical necessity determination'],
  },
  {
    code: 'concurrent-review',
    name: 'Concurrent utilisation review',
    parents: ['utilization-review'],
    names: ['concurrent review'],
  },
  {
    code: 'peer-to-peer-review',
    name: 'Peer-to-peer review',
    parents: ['utilization-review'],
    names: ['peer-to-peer consultation'],
  },
  { code: 'interqual', name: 'InterQual', parents: ['utilization-review'], names: ['interqual criteria'] },
  {
    code: 'mcg-care-guidelines',
    name: 'MCG care guidelines',
    parents: ['utilization-review'],
    names: ['milliman care guidelines', 'milliman guidelines', 'mcg criteria'],
  },
  {
    code: 'denials-management',
    name: 'Denials management',
    names: ['clinical appeal', 'claim denial'],
  },
  {
    code: 'chart-review',
    name: 'Chart review',
    names: [
      'medical record review',
      'medical chart review',
      'chart audit',
      'chart reviewer',
      'chart abstraction',
    ],
  },
  {
    code: 'clinical-peer-review',
    name: 'Clinical peer review',
    names: ['physician peer review', 'medical peer review'],
  },
  {
    code: 'independent-medical-examination',
    name: 'Independent medical examination',
    names: ['independent medical evaluation', 'independent medical examiner'],
  },
  {
    code: 'disability-evaluation',
    name: 'Disability evaluation',
    names: ['disability determination', 'disability assessment'],
  },
  { code: 'life-care-planning', name: 'Life care planning', names: ['life care planner', 'life care plan'] },
  { code: 'hedis', name: 'HEDIS', names: ['healthcare effectiveness data and information set'] },
  {
    code: 'oasis-assessment',
    name: 'OASIS assessment',
    names: ['outcome and assessment information set', 'oasis documentation'],
  },
  { code: 'minimum-data-set', name: 'Minimum Data Set', names: ['mds coordinator', 'mds assessment'] },
  {
    code: 'healthcare-quality-improvement',
    name: 'Healthcare quality improvement',
    names: ['clinical quality improvement'],
  },
  { code: 'patient-safety', name: 'Patient safety', names: ['patient safety officer'] },
  { code: 'root-cause-analysis', name: 'Root cause analysis' },
  {
    code: 'clinical-guideline-development',
    name: 'Clinical guideline development',
    names: [
      'clinical protocol development',
      'care pathway development',
      'clinical practice guideline development',
    ],
  },
  {
    code: 'clinical-decision-support',
    name: 'Clinical decision support',
    names: ['clinical decision support system'],
  },
  {
    code: 'clinical-research',
    name: 'Clinical research',
    names: ['clinical researcher', 'clinical research coordinator', 'clinical research associate'],
  },
  {
    code: 'clinical-trials',
    name: 'Clinical trials',
    parents: ['clinical-research'],
    names: ['clinical trial management', 'clinical trial design', 'randomized controlled trial'],
  },
  { code: 'good-clinical-practice', name: 'Good Clinical Practice', names: ['ich-gcp', 'gcp guideline'] },
  {
    code: 'irb-submissions',
    name: 'IRB submissions',
    names: ['institutional review board submission', 'irb protocol', 'irb approval'],
  },
  {
    code: 'systematic-review',
    name: 'Systematic review',
    names: ['systematic literature review', 'evidence synthesis'],
  },
  { code: 'meta-analysis', name: 'Meta-analysis', names: ['meta-analyses', 'network meta-analysis'] },
  { code: 'medical-writing', name: 'Medical writing', names: ['medical writer', 'clinical study report'] },
];
