import type { Category } from '#domain/criterion.js';
import type { CriterionResult } from '#domain/match.js';
import type { CaseResult } from './case-runner.js';
import type { Expectation } from './expectation.js';

type Results = ReadonlyMap<string, CaseResult>;

/** An expectation that does not hold, and of whom. */
export interface Failing {
  readonly what: string;
  readonly experts: readonly string[];
}

/** What is wrong with the results by this expectation; undefined when it holds. */
export function checkExpectation(expectation: Expectation, results: Results): Failing | undefined {
  const experts = expertsOf(expectation, results);
  const what = experts.every((letter) => results.has(letter))
    ? failureOf(expectation, results)
    : 'names an expert whom the case does not have';
  return what === undefined ? undefined : { what: `${JSON.stringify(expectation)}: ${what}`, experts };
}

function expertsOf(expectation: Expectation, results: Results): readonly string[] {
  if ('first' in expectation) return [...new Set([expectation.first, ...results.keys()])];
  if ('above' in expectation) return expectation.above;
  if ('excluded' in expectation) return [expectation.excluded];
  return ['kept' in expectation ? expectation.kept : expectation.of];
}

function failureOf(expectation: Expectation, results: Results): string | undefined {
  if ('first' in expectation) {
    const others = [...results.keys()].filter((letter) => letter !== expectation.first);
    return others.map((other) => notAbove(expectation.first, other, results)).find((one) => one);
  }
  if ('above' in expectation) return notAbove(...expectation.above, results);
  if ('kept' in expectation)
    return results.get(expectation.kept)?.excluded ? `${expectation.kept} is excluded` : undefined;
  return 'excluded' in expectation ? notExcluded(expectation, results) : otherwise(expectation, results);
}

function notAbove(upper: string, lower: string, results: Results): string | undefined {
  const [above, below] = [results.get(upper), results.get(lower)];
  if (above === undefined || below === undefined || above.excluded) return `${upper} is excluded`;
  if (below.excluded || above.match.score > below.match.score) return undefined;
  return `${upper} scores ${above.match.score}, ${lower} ${below.match.score}`;
}

function notExcluded(
  { excluded, criterion, because = '' }: Extract<Expectation, { excluded: string }>,
  results: Results,
): string | undefined {
  const result = results.get(excluded);
  if (!result?.excluded) return `${excluded} is kept`;
  const against = ofKind(result, criterion).filter(
    (one) => one.criterion.necessity === 'must' && /missing|unknown/.test(one.status),
  );
  if (against.some(({ reason }) => holds(reason, because))) return undefined;
  return `no missing ${criterion} whose reason holds "${because}"`;
}

function otherwise(
  { of, criterion, about, status, quote }: Extract<Expectation, { of: string }>,
  results: Results,
): string | undefined {
  const result = results.get(of);
  const found = result && criterionAbout(result, criterion, about);
  if (found === undefined) return `the brief has no criterion of ${criterion} about "${about ?? ''}"`;
  if (status !== undefined && found.status !== status) return `${criterion} is ${found.status}`;
  const quoted = quote === undefined || found.evidence.some((one) => holds(one.quote, quote));
  return quoted ? undefined : `no quote of ${criterion} holds "${quote}"`;
}

/**
 * The first criterion of a kind whose codes, else whose words hold `about`; of texts the last, since the whole
 * brief is the first and holds all words.
 */
function criterionAbout(
  result: CaseResult,
  kind: Category,
  about: string | undefined,
): CriterionResult | undefined {
  const all = ofKind(result, kind);
  if (about === undefined) return all[0];
  const byCode = all.filter(({ criterion: { words: _, ...meaning } }) =>
    holds(JSON.stringify(meaning), about),
  );
  return byCode.at(kind === 'text' ? -1 : 0) ?? all.find(({ criterion }) => holds(criterion.words, about));
}

function ofKind({ match }: CaseResult, kind: Category): CriterionResult[] {
  return match.criteria.filter(({ criterion }) => criterion.kind === kind);
}

function holds(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}
