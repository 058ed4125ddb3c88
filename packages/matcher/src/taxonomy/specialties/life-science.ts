import { inField } from './in-field.js';

/** The sciences of life, medicines and food. */
export const LIFE_SCIENCE_SPECIALTIES = inField('science', [
  { code: 'biochemistry', name: 'Biochemistry', names: ['biochemist'] },
  {
    code: 'pharmaceutical-sciences',
    name: 'Pharmaceutical sciences',
    names: [
      'pharmaceutical scientist',
      'pharmaceutics',
      'formulation scientist',
      'drug discovery',
      'drug development scientist',
    ],
  },
  { code: 'pharmacology', name: 'Pharmacology', names: ['pharmacologist'] },
  { code: 'toxicology', name: 'Toxicology', names: ['toxicologist'] },
  {
    code: 'forensic-toxicology',
    name: 'Forensic toxicology',
    parents: ['toxicology'],
    names: ['forensic toxicologist'],
  },
  {
    code: 'forensic-science',
    name: 'Forensic science',
    names: ['forensic scientist', 'criminalistics', 'criminalist'],
  },
  { code: 'biology', name: 'Biology', names: ['biologist', 'life scientist', 'biological sciences'] },
  {
    code: 'molecular-biology',
    name: 'Molecular biology',
    parents: ['biology'],
    names: ['molecular biologist', 'molecular and cell biology', 'molecular and cellular biology'],
  },
  {
    code: 'cell-biology',
    name: 'Cell biology',
    parents: ['biology'],
    names: ['cell biologist', 'cellular biology', 'cellular biologist'],
  },
  {
    code: 'genetics',
    name: 'Genetics',
    parents: ['biology'],
    names: ['geneticist', 'human genetics', 'human geneticist', 'population genetics'],
  },
  {
    code: 'genomics',
    name: 'Genomics',
    parents: ['genetics'],
    names: ['genomics scientist', 'genomic scientist'],
  },
  {
    code: 'microbiology',
    name: 'Microbiology',
    parents: ['biology'],
    names: ['microbiologist', 'bacteriology', 'bacteriologist'],
  },
  { code: 'virology', name: 'Virology', parents: ['microbiology'], names: ['virologist'] },
  { code: 'immunology', name: 'Immunology', parents: ['biology'], names: ['immunologist'] },
  { code: 'neuroscience', name: 'Neuroscience', names: ['neuroscientist', 'neurobiology', 'neurobiologist'] },
  { code: 'physiology', name: 'Physiology', parents: ['biology'], names: ['physiologist'] },
  {
    code: 'plant-biology',
    name: 'Plant biology',
    parents: ['biology'],
    names: ['plant biologist', 'plant science', 'plant scientist', 'botany', 'botanist'],
  },
  { code: 'zoology', name: 'Zoology', parents: ['biology'], names: ['zoologist'] },
  {
    code: 'ecology',
    name: 'Ecology',
    parents: ['biology'],
    names: [
      'ecologist',
      'ecology and evolutionary biology',
      'conservation biology',
      'conservation biologist',
    ],
  },
  {
    code: 'evolutionary-biology',
    name: 'Evolutionary biology',
    parents: ['biology'],
    names: ['evolutionary biologist'],
  },
  { code: 'marine-biology', name: 'Marine biology', parents: ['biology'], names: ['marine biologist'] },
  {
    code: 'bioinformatics',
    name: 'Bioinformatics',
    names: [
      'bioinformatician',
      'bioinformatics scientist',
      'bioinformatics analyst',
      'bioinformaticist',
      'computational biology',
      'computational biologist',
    ],
  },
  { code: 'biotechnology', name: 'Biotechnology', names: ['biotechnologist'] },
  {
    code: 'veterinary-medicine',
    name: 'Veterinary medicine',
    names: ['veterinarian', 'veterinary surgeon', 'veterinary surgery', 'veterinary physician'],
  },
  {
    code: 'food-science',
    name: 'Food science',
    names: ['food scientist', 'food technologist', 'food technology'],
  },
  {
    code: 'agricultural-science',
    name: 'Agricultural science',
    names: ['agronomy', 'agronomist', 'agricultural scientist', 'soil science', 'soil scientist'],
  },
]);
