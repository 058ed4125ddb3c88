import type { Concept } from '../concept.js';

/** Contracts, companies, property, patents, filings and legal office work. */
export const LEGAL_TRANSACTION_SKILLS: readonly Concept[] = [
  {
    code: 'contract-drafting',
    name: 'Contract drafting',
    names: [
      'drafting contracts',
      'draft contracts',
      'drafted contracts',
      'drafting agreements',
      'agreement drafting',
    ],
  },
  {
    code: 'contract-review',
    name: 'Contract review',
    names: ['contract analysis', 'reviewing contracts', 'contract reviewer', 'contract redlining'],
  },
  {
    code: 'contract-negotiation',
    name: 'Contract negotiation',
    names: ['negotiating contracts', 'negotiated contracts', 'contract negotiator'],
  },
  {
    code: 'contract-management',
    name: 'Contract management',
    names: ['contract manager', 'contract lifecycle management'],
  },
  { code: 'due-diligence', name: 'Due diligence', names: ['legal due diligence', 'm&a due diligence'] },
  {
    code: 'entity-formation',
    name: 'Entity formation',
    names: ['company formation', 'business entity formation'],
  },
  {
    code: 'corporate-governance',
    name: 'Corporate governance',
    names: ['board governance', 'corporate secretary'],
  },
  {
    code: 'securities-filings',
    name: 'Securities filings',
    names: ['sec filing', 'sec reporting', 'registration statement', 'form 10-k'],
  },
  {
    code: 'lease-negotiation',
    name: 'Lease negotiation',
    names: ['lease drafting', 'lease review', 'lease agreement'],
  },
  {
    code: 'title-examination',
    name: 'Title examination',
    names: ['title examiner', 'title search', 'title review'],
  },
  {
    code: 'will-and-trust-drafting',
    name: 'Will and trust drafting',
    names: ['will drafting', 'drafting wills', 'trust drafting', 'drafting trusts'],
  },
  {
    code: 'patent-prosecution',
    name: 'Patent prosecution',
    names: ['patent prosecutor', 'office action response', 'patent examiner interview'],
  },
  {
    code: 'patent-drafting',
    name: 'Patent drafting',
    parents: ['patent-prosecution'],
    names: ['patent application drafting', 'drafting patent applications', 'patent claim drafting'],
  },
  {
    code: 'prior-art-search',
    name: 'Prior art search',
    names: ['patent search', 'patentability search', 'freedom to operate'],
  },
  {
    code: 'trademark-prosecution',
    name: 'Trademark prosecution',
    names: ['trade mark prosecution', 'trademark registration', 'trademark filing', 'trademark clearance'],
  },
  {
    code: 'visa-petitions',
    name: 'Visa petitions',
    names: ['immigration petition', 'h-1b petition', 'perm labor certification'],
  },
  { code: 'asylum-applications', name: 'Asylum applications', names: ['asylum claim', 'asylum case'] },
  {
    code: 'client-counselling',
    name: 'Client counselling',
    names: ['advising clients', 'client intake', 'client interview'],
  },
  { code: 'notarization', name: 'Notarisation', names: ['notary public', 'notarial act'] },
  {
    code: 'legal-practice-software',
    name: 'Legal practice software',
    names: ['legal case management software', 'law practice management software'],
  },
  {
    code: 'clio',
    name: 'Clio Manage',
    parents: ['legal-practice-software'],
    names: ['clio practice management'],
  },
  { code: 'imanage', name: 'iManage', parents: ['legal-practice-software'] },
  { code: 'netdocuments', name: 'NetDocuments', parents: ['legal-practice-software'] },
  { code: 'court-e-filing', name: 'Court e-filing', names: ['electronic court filing', 'cm/ecf'] },
];
