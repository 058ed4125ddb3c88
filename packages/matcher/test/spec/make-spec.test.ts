import { describe, expect, it } from 'vitest';
import type { Criterion } from '#domain/criterion.js';
import { ExpertMatchError } from '#domain/expert-match-error.js';
import { makeSpec } from '#spec/make-spec.js';

const TODAY = '2026-11-23';

function kinds(brief: string, necessity: 'must' | 'nice'): string[] {
  return makeSpec(brief, TODAY)
    .criteria.filter((one) => one.necessity === necessity)
    .map(short);
}

function short(one: Criterion): string {
  switch (one.kind) {
    case 'credential':
      return `credential ${one.codes[0]}${one.specialty ? `/${one.specialty}` : ''}${one.jurisdictions.map((code) => `@${code}`).join('')}`;
    case 'specialty':
    case 'skill':
      return `${one.kind} ${one.codes.join('|')}`;
    case 'title':
      return `title ${one.titles.join('|')}`;
    case 'experience':
      return `experience ${one.minYears}${one.withinYears ? `/${one.withinYears}` : ''} ${one.codes.join('|')}`.trim();
    case 'education':
      return `education ${one.minLevel} ${one.fields.join('|')}${one.orRelated ? '~' : ''}`.trim();
    case 'language':
      return `language ${one.code} ${one.level ?? ''}`.trim();
    case 'location':
      return `location ${one.regions.join('|')} ${one.utcOffsetHours ?? ''}`.trim();
    case 'rate':
      return `rate ${one.maxPerHour} ${one.currency}`;
    case 'availability':
      return `availability ${one.hoursPerWeek ?? ''} ${one.remote ? 'remote' : ''} ${one.from ?? ''}`
        .replace(/\s+/g, ' ')
        .trim();
    case 'text':
      return 'text';
  }
}

describe('makeSpec from words', () => {
  it('understands a brief of one line', () => {
    const brief =
      'board-certified wound-care physician, hyperbaric medicine, Florida licence, 10 h a week from home, up to $120/h';
    expect(kinds(brief, 'must')).toEqual([
      'text',
      'credential board-certification/wound-care',
      'credential physician-licence@US-FL',
      'specialty wound-care',
      'rate 120 USD',
      'availability 10 remote',
    ]);
    expect(kinds(brief, 'nice')).toEqual(['specialty hyperbaric-medicine']);
  });

  it.each([
    ['front desk supervisor', 'front-office-management'],
    ['Head pastry chef', 'pastry-cooking'],
    ['junior plumber', 'plumbing'],
    ['Plumbing supervisor', 'plumbing'],
    ['senior HR manager', 'hr-management'],
    ['Night shift warehouse team leader', 'warehouse-management'],
    ['Server', 'table-service'],
    ['Driver for a bakery', 'professional-driving'],
    ['Dermatology expert', 'dermatology'],
    ['Foreman', 'construction-supervision'],
    ['Medical assistant', 'medical-assistance'],
  ])('takes a title for the occupation of the person sought: %s', (title, code) => {
    expect(kinds(title, 'must')).toEqual(['text', `specialty ${code}`]);
    expect(kinds(title, 'nice')).toEqual([]);
  });

  it.each(['Server migration', 'Review of driver development', 'Model validation'])(
    'does not take the subject of work for an occupation: %s',
    (title) => {
      expect([...kinds(title, 'must'), ...kinds(title, 'nice')]).toEqual(['text']);
    },
  );

  it('splits must and nice by headings, bullets and words', () => {
    const brief = `Legal translator
We translate contracts for a bank.

Required:
- German to English, native English
- At least 5 years of legal translation
Nice to have:
- ATA certified
- experience with SDL Trados`;
    expect(kinds(brief, 'must')).toEqual(
      expect.arrayContaining([
        'language de',
        'language en native',
        'experience 5 legal-translation',
        'specialty legal-translation',
      ]),
    );
    expect(kinds(brief, 'nice')).toEqual(expect.arrayContaining(['credential ata-certified-translator']));
  });

  it('counts an either-or once', () => {
    const brief = 'Grading of rubrics\nMust have:\n- physician or nurse\n- fluent Spanish';
    const criteria = makeSpec(brief, TODAY).criteria.filter(({ kind }) => kind === 'credential');
    expect(criteria).toHaveLength(1);
    expect(criteria[0]).toMatchObject({ codes: expect.arrayContaining(['md', 'rn']) });
  });

  it.each([
    ['5 years of critical care nursing within the last 7 years', 'experience 5/7 critical-care-nursing'],
    ['2 of the last five years in emergency medicine', 'experience 2/5 emergency-medicine'],
    ['oncology nursing in the past 18 months', 'experience 0/1.5 oncology-nursing'],
    ['recent ICU experience', 'experience 0/3 critical-care-nursing'],
    ['currently practising', 'experience 0/1 critical-care-nursing'],
    ['10+ years of experience', 'experience 10 nursing'],
    ['3 years in the NICU', 'experience 3 neonatal-nursing'],
  ])('understands how recent work must be: "%s"', (line, expected) => {
    expect(kinds(`ICU nurse\nRequired:\n- ${line}`, 'must')).toContain(expected);
  });

  it.each([
    ['Licensed physician or nurse practitioner in Texas', ['physician-licence', 'np']],
    ['Physician or registered nurse licensed in Texas', ['physician-licence', 'rn']],
    ['Attorney or physician licensed in Texas', ['bar-admission', 'physician-licence']],
    ['MD or NP licensed in Texas', ['physician-licence', 'np']],
    ['Doctor or nurse practitioner with a Texas license', ['physician-licence', 'np']],
    ['Physician (MD/DO) or PA licensed in Texas', ['physician-licence', 'pa']],
    [
      'Licensed physician, nurse practitioner or physician assistant in Texas',
      ['physician-licence', 'np', 'pa'],
    ],
  ])('takes licences of several professions for one requirement: "%s"', (line, codes) => {
    const { criteria } = makeSpec(`Reviewer\nRequired:\n- ${line}`, TODAY);
    expect(criteria.slice(1)).toMatchObject([{ kind: 'credential', codes, jurisdictions: ['US-TX'] }]);
  });

  it.each([
    ["bachelor's degree in computer science", 'education bachelor computer-science'],
    ['PhD in chemistry or related field', 'education doctorate chemistry~'],
    ['Advanced degree', 'education master'],
    ['Degree required', 'education bachelor'],
    ["Master's or PhD in economics or statistics", 'education master economics|statistics'],
    ['BA/BS in philosophy, history or a related discipline', 'education bachelor philosophy|history~'],
    ["MBA or master's degree", 'education master'],
    ['JD required', 'credential jd'],
    ['PharmD', 'credential pharmd'],
    ['PhD', 'credential phd'],
    ['MD or PhD', 'credential md'],
    ["bachelor's degree in nursing", 'credential bsn'],
  ])('takes one requirement from "%s"', (line, expected) => {
    expect(kinds(`Reviewer\nRequired:\n- ${line}`, 'must')).toEqual(['text', expected]);
  });

  it('takes a degree that experience can stand for as a wish, and one preferred beside one required', () => {
    const brief = `Reviewer
Required:
- BS in computer science or equivalent experience
- Bachelor's degree required, master's preferred`;
    expect(kinds(brief, 'nice')).toEqual(['education bachelor computer-science', 'education master']);
    expect(kinds(brief, 'must')).toEqual(['text', 'education bachelor']);
  });

  it.each([
    ['Head of Compliance', 'head of compliance'],
    ['Medical Director, Florida', 'medical director'],
    ['General Counsel for a maker of devices', 'general counsel'],
    [
      'Medical Director or Chief Medical Officer to review protocols',
      'medical director|chief medical officer',
    ],
    ['Looking for an experienced VP of Clinical Operations', 'vp of clinical operations'],
    ['At least 5 years as Principal Investigator', 'principal investigator'],
  ])('takes a title from "%s"', (line, titles) => {
    expect(kinds(`Work\nRequired:\n- ${line}`, 'must')).toContain(`title ${titles}`);
  });

  it.each([
    'Gastroenterologist',
    'Senior software engineer',
    'Product manager',
    'Head and neck surgery',
    'Reports to the Chief Nursing Officer',
    'Experience working with the medical director',
    'Director of Nursing or charge nurse',
    'Director-level thinking',
  ])('takes no title from "%s"', (line) => {
    expect(kinds(`Work\nRequired:\n- ${line}`, 'must').join()).not.toContain('title');
  });

  it('takes the title of a brief for a wish', () => {
    expect(kinds('Head of Compliance', 'nice')).toEqual(['title head of compliance']);
  });

  it.each(['some degree of autonomy', 'MS patients', 'scrum master'])('takes no degree from "%s"', (line) => {
    expect(kinds(`Reviewer\nRequired:\n- ${line}`, 'must').join()).not.toContain('education');
  });

  it.each(['recent experience with Python', 'recent graduates welcome', 'summaries of recent case law'])(
    'takes no experience from "%s"',
    (line) => {
      const criteria = makeSpec(`ICU nurse\nRequired:\n- ${line}`, TODAY).criteria;
      expect(criteria.filter(({ kind }) => kind === 'experience')).toEqual([]);
    },
  );

  it('keeps what it does not understand as free text, and drops what is negated', () => {
    const brief = 'Reviewer\nRequired:\n- a calm hand with angry letters\n- no travel';
    const texts = makeSpec(brief, TODAY).criteria.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
    expect(texts).toContain('a calm hand with angry letters');
    expect(texts).not.toContain('no travel');
  });

  it('keeps the words each criterion came from', () => {
    const spec = makeSpec('Nurse\nRequired:\n- RN licence in Georgia', TODAY);
    expect(spec.criteria.find(({ kind }) => kind === 'credential')?.words).toBeDefined();
    expect(
      spec.criteria.some(
        (one) =>
          one.kind === 'credential' &&
          one.jurisdictions.includes('US-GA') &&
          one.words === 'RN licence in Georgia',
      ),
    ).toBe(true);
  });
});

describe('makeSpec from JSON', () => {
  it('takes requirements as objects and as words', () => {
    const spec = makeSpec(
      {
        title: 'Physician',
        mustHave: [{ kind: 'rate', maxPerHour: 120, currency: 'USD' }, 'Florida medical licence'],
        niceToHave: [{ kind: 'specialty', codes: ['wound-care'] }],
        asOf: '2026-01-01',
      },
      TODAY,
    );
    expect(spec.asOf).toBe('2026-01-01');
    expect(spec.criteria.map(short)).toEqual([
      'text',
      'rate 120 USD',
      'credential physician-licence@US-FL',
      'specialty wound-care',
    ]);
  });

  it('understands title and description like words when no requirement is given', () => {
    const fromWords = makeSpec('Nurse\nRN licence in Georgia', TODAY);
    const fromJson = makeSpec({ title: 'Nurse', description: 'RN licence in Georgia' }, TODAY);
    expect(fromJson.criteria).toEqual(fromWords.criteria);
  });

  it.each([
    [{}, ''],
    [{ title: 'x', mustHave: [{ kind: 'specialty', codes: ['no-such-field'] }] }, 'mustHave.0.codes'],
    [{ title: 'x', mustHave: [{ kind: 'rate', maxPerHour: -1, currency: 'USD' }] }, 'mustHave.0.maxPerHour'],
    [{ title: 'x', colour: 'red' }, ''],
    [{ title: 'x', mustHave: [{ kind: 'title', titles: ['of the'] }] }, 'mustHave.0.titles'],
    [{ title: 'x', weights: { credential: -1 } }, 'weights.credential'],
    [{ title: 'x', asOf: '2026-02-30' }, 'asOf'],
  ])('refuses %j, naming the path', (input, path) => {
    try {
      // @ts-expect-error: hostile input
      makeSpec(input, TODAY);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ExpertMatchError);
      expect(error).toMatchObject({ code: 'invalid_spec', data: { path } });
    }
  });

  it('refuses an empty brief', () => {
    expect(() => makeSpec('  \n ', TODAY)).toThrow(/empty/);
  });
});
