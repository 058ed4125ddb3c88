import { describe, expect, it } from 'vitest';
import { foldToken } from '#taxonomy/fold-token.js';
import { SKILLS } from '#taxonomy/skills.js';

const codesIn = (text: string): string[] =>
  SKILLS.find(text, { abbreviations: true }).map(({ code }) => code);
const named = SKILLS.all.flatMap(({ code, name, names = [] }) =>
  [name, ...names].map((written) => ({ code, written })),
);
const shortened = SKILLS.all.flatMap(({ code, abbreviations = [] }) =>
  abbreviations.map((written) => ({ code, written })),
);
const folded = (name: string): string =>
  (name.match(/[\p{L}\d][\p{L}\p{M}\d+#]*(?:['’]s)?/gu) ?? []).map(foldToken).join(' ');

describe('the skills as data', () => {
  it('have kebab-case codes', () => {
    expect(SKILLS.all.filter(({ code }) => !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(code))).toEqual([]);
  });

  it('list no name that folding already covers', () => {
    const repeating = SKILLS.all.filter(({ name, names = [] }) => {
      const all = [name, ...names].map(folded);
      return new Set(all).size < all.length;
    });
    expect(repeating).toEqual([]);
  });

  it('name no parent that another parent already brings', () => {
    const redundant = SKILLS.all.filter(({ parents = [] }) =>
      parents.some((one) => parents.some((other) => SKILLS.ancestors(other).includes(one))),
    );
    expect(redundant.map(({ code }) => code)).toEqual([]);
  });

  it('have no abbreviation that means something else to a doctor or a lawyer', () => {
    const ambiguous = [
      'LLM',
      'MD',
      'AML',
      'GCP',
      'PCR',
      'MDS',
      'CDI',
      'CRM',
      'DBT',
      'NET',
      'FACS',
      'IRB',
      'MAR',
    ];
    expect(shortened.filter(({ written }) => written.length < 3 || ambiguous.includes(written))).toEqual([]);
  });
});

describe('finding skills', () => {
  it('finds every name within a sentence, with its code and place', () => {
    for (const { code, written } of named) {
      const text = `For years she has used ${written} with success.`;
      const found = SKILLS.find(text, { abbreviations: false });
      expect(
        found.map((one) => one.code),
        written,
      ).toEqual([code]);
      expect(folded(text.slice(found[0]?.start, found[0]?.end)), written).toBe(folded(written));
    }
  });

  it('finds every name without an apostrophe in capitals', () => {
    for (const { code, written } of named.filter((one) => !one.written.includes("'"))) {
      const found = SKILLS.find(`(${written.toUpperCase()}).`, { abbreviations: false });
      expect(
        found.map((one) => one.code),
        written,
      ).toEqual([code]);
    }
  });

  it('finds every abbreviation where abbreviations count', () => {
    for (const { code, written } of shortened)
      expect(codesIn(`uses ${written} daily`), written).toEqual([code]);
  });

  it.each([
    ['node.js, Node.js, NodeJS', ['nodejs', 'nodejs', 'nodejs']],
    ['C++ and C#', ['cpp', 'csharp']],
    ['C/C++', ['cpp']],
    ['.NET Core, ASP.NET MVC and VB.NET', ['dotnet', 'aspnet', 'vb-net']],
    ['C#/.NET developer', ['csharp']],
    ['CI/CD with GitHub Actions', ['ci-cd', 'github-actions']],
    ['PostgreSQL/Postgres', ['postgresql', 'postgresql']],
    ['React, Next.js, Vue.js', ['react', 'nextjs', 'vue']],
    ['PL/SQL and T-SQL on SQL Server', ['oracle-database', 'sql-server', 'sql-server']],
    ['RESTful APIs, gRPC and GraphQL', ['rest-apis', 'grpc', 'graphql']],
    ['Go (Golang) and Rust', ['go', 'rust']],
    ['pandas, NumPy, scikit-learn', ['pandas', 'numpy', 'scikit-learn']],
    ['LC-MS/MS, GC-MS and HPLC', ['lc-ms', 'gc-ms', 'hplc']],
    ['FP&A; US GAAP', ['budgeting-and-forecasting', 'gaap']],
    ['UX/UI in Figma', ['ux-design', 'figma']],
    ['A/B testing', ['a-b-testing']],
  ])('reads the technical names of %j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    ['Charting in Epic and Cerner (EMR)', ['epic', 'cerner', 'electronic-health-records']],
    [
      'V.A.C. therapy / NPWT, sharp debridement',
      ['negative-pressure-wound-therapy', 'negative-pressure-wound-therapy', 'sharp-debridement'],
    ],
    ['c. Sharp debridement', ['sharp-debridement']],
    [
      'HBOT and hyperbaric oxygen treatment protocols',
      ['hyperbaric-oxygen-therapy', 'hyperbaric-oxygen-protocols'],
    ],
    ['ICD-10-CM and CPT codes', ['icd-10-coding', 'cpt-coding']],
    [
      'chemotherapy order verification, med rec',
      ['chemotherapy-order-verification', 'medication-reconciliation'],
    ],
    ['utilisation reviewer for Medicaid', ['utilization-review']],
    ['Westlaw, LexisNexis, Relativity', ['westlaw', 'lexisnexis', 'relativity']],
    ['took depositions, defended 20 depositions', ['deposition', 'deposition']],
    ['M&A due diligence under GDPR', ['due-diligence', 'gdpr']],
    ['TCPA class actions', ['tcpa']],
    ['MTPE in SDL Trados and memoQ', ['post-editing', 'trados', 'memoq']],
    ['RLHF: ranking model responses, rubric creation', ['rlhf', 'preference-ranking', 'rubric-writing']],
  ])('reads the professional names of %j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    'Go to court, react to change, express doubt and excel in a flask.',
    'net income and gross pay',
    'an LLM from Georgetown and an MD',
    'treated PANDAS and angular deformity with airflow limitation',
    'amyloid deposition in a tumour with poor response evaluation',
    'a jury of peers awarded a contract after an epic trial',
    'Neuroendocrine tumours (NET) and AML',
    'M. A. Smith, DBT',
    'Licensed playwright; spring 2019, rust-free, swift and vital',
  ])('finds nothing in %j', (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('takes general relativity for physics, not for a document platform', () => {
    expect(codesIn('General Relativity')).toEqual(['general-relativity']);
  });
});

describe('broader skills', () => {
  it.each([
    ['epic', 'electronic-health-records'],
    ['sharp-debridement', 'debridement'],
    ['negative-pressure-wound-therapy', 'wound-care'],
    ['chemotherapy-order-verification', 'medication-order-verification'],
    ['icd-10-coding', 'medical-coding'],
    ['relativity', 'e-discovery'],
    ['postgresql', 'sql'],
    ['nextjs', 'javascript'],
    ['trados', 'cat-tools'],
    ['simultaneous-interpreting', 'language-interpreting'],
    ['preference-ranking', 'llm-evaluation'],
    ['lc-ms', 'mass-spectrometry'],
  ])('accept the narrower: %s is among %s', (narrow, broad) => {
    expect(SKILLS.isA(narrow, broad)).toBe(true);
    expect(SKILLS.isA(broad, narrow)).toBe(false);
  });

  it('do not accept the mere naming of a statute, a model or a markup language', () => {
    expect(SKILLS.isA('hipaa', 'regulatory-compliance')).toBe(false);
    expect(SKILLS.isA('large-language-models', 'machine-learning')).toBe(false);
    expect(SKILLS.isA('html', 'software-development')).toBe(false);
  });
});
