import type { Profession } from '../profession.js';

const UNLICENSED = { proofs: [], licence: '' } as const;

/** Physicians, dentists, pharmacists and veterinarians, and those who assist them. */
export const MEDICAL_PROFESSIONS: readonly Profession[] = [
  {
    code: 'physician',
    name: 'Physician',
    names: ['medical doctor', 'clinician physician'],
    proofs: ['md', 'do', 'mbbs', 'physician-licence'],
    licence: 'physician-licence',
  },
  {
    code: 'physician-assistant',
    name: 'Physician assistant',
    names: ['physician associate'],
    proofs: ['pa'],
    licence: 'pa',
  },
  {
    code: 'anesthesiologist-assistant',
    name: 'Anesthesiologist assistant',
    names: ['certified anesthesiologist assistant', 'anesthesia assistant'],
    proofs: ['anesthesiologist-assistant'],
    licence: 'anesthesiologist-assistant',
  },
  {
    code: 'medical-assistant',
    name: 'Medical assistant',
    names: ['certified medical assistant'],
    ...UNLICENSED,
  },
  {
    code: 'dentist',
    name: 'Dentist',
    proofs: ['dds', 'dmd', 'dentist-licence'],
    licence: 'dentist-licence',
  },
  {
    code: 'dental-hygienist',
    name: 'Dental hygienist',
    names: ['registered dental hygienist'],
    proofs: ['dental-hygienist-licence'],
    licence: 'dental-hygienist-licence',
  },
  {
    code: 'dental-assistant',
    name: 'Dental assistant',
    names: ['dental technician', 'dental laboratory technician'],
    ...UNLICENSED,
  },
  {
    code: 'pharmacist',
    name: 'Pharmacist',
    names: ['clinical pharmacist'],
    proofs: ['pharmd', 'pharmacist-licence'],
    licence: 'pharmacist-licence',
  },
  {
    code: 'pharmacy-technician',
    name: 'Pharmacy technician',
    names: ['certified pharmacy technician', 'pharmacy assistant'],
    proofs: ['pharmacy-technician'],
    licence: 'pharmacy-technician',
  },
  {
    code: 'optometrist',
    name: 'Optometrist',
    names: ['optometric physician', 'doctor of optometry'],
    proofs: ['od', 'optometrist-licence'],
    licence: 'optometrist-licence',
  },
  {
    code: 'optician',
    name: 'Optician',
    names: ['dispensing optician', 'ophthalmic technician', 'ophthalmic assistant'],
    ...UNLICENSED,
  },
  {
    code: 'podiatrist',
    name: 'Podiatrist',
    names: ['podiatric physician', 'podiatric surgeon'],
    proofs: ['dpm', 'podiatrist-licence'],
    licence: 'podiatrist-licence',
  },
  {
    code: 'chiropractor',
    name: 'Chiropractor',
    names: ['chiropractic physician'],
    proofs: ['dc', 'chiropractor-licence'],
    licence: 'chiropractor-licence',
  },
  {
    code: 'naturopath',
    name: 'Naturopath',
    names: ['naturopathic doctor', 'naturopathic physician'],
    proofs: ['naturopathic-degree', 'naturopath-licence'],
    licence: 'naturopath-licence',
  },
  {
    code: 'acupuncturist',
    name: 'Acupuncturist',
    names: ['licensed acupuncturist'],
    proofs: ['acupuncturist-licence', 'acupuncture-diplomate'],
    licence: 'acupuncturist-licence',
  },
  {
    code: 'veterinarian',
    name: 'Veterinarian',
    names: [
      'veterinary surgeon',
      'veterinary physician',
      'equine veterinarian',
      'doctor of veterinary medicine',
    ],
    proofs: ['veterinarian-licence', 'veterinary-degree', 'dvm', 'bvsc'],
    licence: 'veterinarian-licence',
  },
  {
    code: 'veterinary-technician',
    name: 'Veterinary technician',
    names: ['veterinary nurse', 'veterinary assistant', 'licensed veterinary technician'],
    proofs: ['veterinary-technician'],
    licence: 'veterinary-technician',
  },
];
