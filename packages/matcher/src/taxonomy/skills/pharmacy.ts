import type { Concept } from '../concept.js';

/** Skills of pharmacists, and of others who order, check and follow medicines. */
export const PHARMACY_SKILLS: readonly Concept[] = [
  {
    code: 'medication-reconciliation',
    name: 'Medication reconciliation',
    names: ['medicines reconciliation', 'med reconciliation', 'med rec'],
  },
  {
    code: 'medication-therapy-management',
    name: 'Medication therapy management',
    names: ['comprehensive medication review', 'comprehensive medication management'],
    abbreviations: ['MTM'],
  },
  {
    code: 'medication-order-verification',
    name: 'Medication order verification',
    names: ['prescription verification', 'pharmacist order verification', 'pharmacy order verification'],
  },
  {
    code: 'chemotherapy-order-verification',
    name: 'Chemotherapy order verification',
    parents: ['medication-order-verification'],
    names: [
      'chemotherapy verification',
      'chemotherapy order review',
      'chemo order verification',
      'verifying chemotherapy orders',
      'verification of chemotherapy orders',
    ],
  },
  {
    code: 'drug-utilization-review',
    name: 'Drug utilisation review',
    names: ['drug use evaluation', 'medication use evaluation', 'drug utilization evaluation'],
  },
  {
    code: 'drug-interaction-screening',
    name: 'Drug interaction screening',
    names: ['drug interaction checking', 'drug-drug interaction'],
  },
  {
    code: 'pharmacokinetic-dosing',
    name: 'Pharmacokinetic dosing',
    names: [
      'vancomycin dosing',
      'aminoglycoside dosing',
      'therapeutic drug monitoring',
      'pharmacokinetic monitoring',
      'renal dosing',
    ],
  },
  {
    code: 'anticoagulation-management',
    name: 'Anticoagulation management',
    names: ['warfarin management', 'warfarin dosing', 'anticoagulation clinic', 'heparin dosing'],
  },
  { code: 'antimicrobial-stewardship', name: 'Antimicrobial stewardship', names: ['antibiotic stewardship'] },
  {
    code: 'pharmaceutical-compounding',
    name: 'Pharmaceutical compounding',
    names: ['compounding pharmacist', 'drug compounding', 'medication compounding'],
  },
  {
    code: 'sterile-compounding',
    name: 'Sterile compounding',
    parents: ['pharmaceutical-compounding'],
    names: ['usp 797', 'iv compounding', 'iv admixture', 'chemotherapy compounding'],
  },
  {
    code: 'nonsterile-compounding',
    name: 'Non-sterile compounding',
    parents: ['pharmaceutical-compounding'],
    names: ['nonsterile compounding', 'usp 795'],
  },
  {
    code: 'hazardous-drug-handling',
    name: 'Hazardous drug handling',
    names: ['usp 800', 'cytotoxic drug handling'],
  },
  {
    code: 'formulary-management',
    name: 'Formulary management',
    names: ['formulary review', 'pharmacy and therapeutics committee', 'p&t committee'],
  },
  {
    code: 'drug-information',
    name: 'Drug information service',
    names: ['drug information pharmacist', 'medicines information'],
  },
  {
    code: 'medication-safety',
    name: 'Medication safety',
    names: ['medication error prevention', 'medication safety officer'],
  },
  {
    code: 'pharmacovigilance',
    name: 'Pharmacovigilance',
    names: ['adverse event reporting', 'drug safety', 'adverse drug reaction reporting'],
  },
  {
    code: 'pharmacogenomics',
    name: 'Pharmacogenomics',
    names: ['pharmacogenetics', 'pharmacogenomic testing'],
  },
  {
    code: 'medication-dispensing',
    name: 'Medication dispensing',
    names: ['drug dispensing', 'prescription dispensing', 'dispensing pharmacist'],
  },
  { code: 'automated-dispensing', name: 'Automated dispensing', names: ['automated dispensing cabinet'] },
  { code: 'pyxis', name: 'Pyxis', parents: ['automated-dispensing'] },
  { code: 'omnicell', name: 'Omnicell', parents: ['automated-dispensing'] },
  {
    code: 'controlled-substance-management',
    name: 'Controlled substance management',
    names: [
      'controlled substance monitoring',
      'drug diversion prevention',
      'prescription drug monitoring program',
    ],
    abbreviations: ['PDMP'],
  },
  {
    code: 'medication-for-opioid-use-disorder',
    name: 'Medication for opioid use disorder',
    names: ['medication-assisted treatment', 'buprenorphine prescribing', 'buprenorphine treatment'],
    abbreviations: ['MOUD'],
  },
  { code: 'opioid-stewardship', name: 'Opioid stewardship', names: ['opioid management', 'opioid tapering'] },
  {
    code: 'health-economics',
    name: 'Health economics',
    names: ['health economics and outcomes research', 'health economist'],
    abbreviations: ['HEOR'],
  },
  { code: 'pharmacoeconomics', name: 'Pharmacoeconomics', parents: ['health-economics'] },
];
