/**
 * What became of one person: chosen or not, as in a shortlist or an assignment, or a score. The labels say which category
 * of each attribute the person is of: `{ sex: 'female', ethnicity: 'Asian' }`; an attribute without a label is unknown.
 */
export interface AuditedPerson {
  readonly selected?: boolean;
  /** Any number; only the order counts. */
  readonly score?: number;
  readonly labels: Readonly<Record<string, string>>;
}

/** What is asked of an audit. */
export interface GroupAuditOptions {
  /** The attributes in the order in which they are told: `['sex', 'ethnicity']`. */
  readonly attributes: readonly string[];
  /** Categories with a smaller share of those known are left out of the ratios, [0, 1); default 0.02. */
  readonly minShare?: number;
}

/** One category, or several attributes' categories together. */
export interface GroupRate {
  /** Category by attribute. */
  readonly category: Readonly<Record<string, string>>;
  readonly people: number;
  /** People selected, or scored above the median. */
  readonly counted: number;
  /** `counted / people`, [0, 1]: the selection rate, or the scoring rate. */
  readonly rate: number;
  /** Share of the people whose category is known. */
  readonly share: number;
  /** The rate divided by that of the category with the highest; absent for a category too small, or when nobody was counted. */
  readonly impactRatio?: number;
  /** Whether the ratio is below four fifths; absent where there is none. */
  readonly isBelowFourFifths?: boolean;
}

/** The rates of the categories of one attribute, or of several together. */
export interface AttributeAudit {
  readonly attributes: readonly string[];
  /** In order of the categories' names. */
  readonly groups: readonly GroupRate[];
  /** People without a label of one of the attributes: in no group. */
  readonly unknown: number;
}

/** A bias audit. */
export interface GroupAudit {
  /** What is counted: `selection` of people, or `scoring` above the median. */
  readonly kind: 'selection' | 'scoring';
  readonly people: number;
  readonly counted: number;
  /** The median of all scores, those of people of unknown category too; for `scoring`. */
  readonly median?: number;
  readonly minShare: number;
  /** Each attribute by itself, then all together when there are several. */
  readonly audits: readonly AttributeAudit[];
}

const DEFAULT_MIN_SHARE = 0.02;

/**
 * Selection rates, or scoring rates where scores are given, and impact ratios by category, as New York City's Local Law 144
 * defines them (6 RCNY § 5-300): the selection rate is the share of a category that was selected; the scoring rate the share of
 * it above the median score of the sample; the impact ratio is the rate divided by that of the category with the highest.
 * Categories of less than 2 % of the people may be left out of the ratios, and are told; so are those of unknown category.
 * Four fifths is the line of the Uniform Guidelines (29 CFR § 1607.4 D). The labels are used here and kept nowhere.
 * @throws RangeError when some people have a score and others do not
 */
export function groupAudit(people: readonly AuditedPerson[], options: GroupAuditOptions): GroupAudit {
  const { attributes, minShare = DEFAULT_MIN_SHARE } = options;
  const scores = people.flatMap(({ score }) => score ?? []);
  if (scores.length > 0 && scores.length < people.length)
    throw new RangeError('an audit is of people who all have a score, or of people who were selected or not');
  const median = scores.length > 0 ? medianOf(scores) : undefined;
  const counts = people.map((one) => ({
    labels: one.labels,
    isCounted: median === undefined ? one.selected === true : (one.score ?? 0) > median,
  }));
  const sets = [...attributes.map((one) => [one]), ...(attributes.length > 1 ? [attributes] : [])];
  return {
    kind: median === undefined ? 'selection' : 'scoring',
    people: people.length,
    counted: counts.filter(({ isCounted }) => isCounted).length,
    ...(median === undefined ? {} : { median }),
    minShare,
    audits: sets.map((set) => attributeAudit(counts, set, minShare)),
  };
}

interface Counted {
  readonly labels: Readonly<Record<string, string>>;
  readonly isCounted: boolean;
}

function attributeAudit(
  people: readonly Counted[],
  attributes: readonly string[],
  minShare: number,
): AttributeAudit {
  const groups = new Map<string, Counted[]>();
  let known = 0;
  for (const one of people) {
    const names = attributes.flatMap((attribute) => labelOf(one, attribute) ?? []);
    if (names.length < attributes.length) continue;
    known += 1;
    const key = JSON.stringify(names);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const rates = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => rateOf(members, attributes, known));
  const [highest] = rates
    .filter(({ share, counted }) => share >= minShare && counted > 0)
    .sort((a, b) => b.rate - a.rate);
  return {
    attributes,
    groups: rates.map((one) =>
      one.share < minShare || highest === undefined ? one : withRatio(one, highest),
    ),
    unknown: people.length - known,
  };
}

function labelOf({ labels }: Counted, attribute: string): string | undefined {
  const label = Object.hasOwn(labels, attribute) ? labels[attribute]?.trim() : undefined;
  return label === '' ? undefined : label;
}

function rateOf(members: readonly Counted[], attributes: readonly string[], known: number): GroupRate {
  const counted = members.filter(({ isCounted }) => isCounted).length;
  const [first] = members;
  const category = attributes.map((one) => [one, (first && labelOf(first, one)) ?? ''] as const);
  return {
    category: Object.fromEntries(category),
    people: members.length,
    counted,
    rate: counted / members.length,
    share: members.length / known,
  };
}

/** The line is drawn in whole numbers: 24 % is four fifths of 30 %, whatever their quotient is rounded to. */
function withRatio(group: GroupRate, highest: GroupRate): GroupRate {
  const isBelowFourFifths = 5 * group.counted * highest.people < 4 * highest.counted * group.people;
  return { ...group, impactRatio: group.rate / highest.rate, isBelowFourFifths };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
