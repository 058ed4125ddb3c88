import type { Doing, Expert } from '@expertmatch/matcher';
import type { ExpertChange } from '../../contract/experts.js';
import { requireMatch } from '../../http/etag.js';
import { RequestProblem } from '../../problem/request-problem.js';
import type { Workspace } from '../../workspace/workspace.js';
import { expertTag } from './expert-tag.js';
import { withJsonFile } from './with-json-file.js';

/** What terms of work that came as JSON are called as sources: one for each expert. */
const TERMS_SOURCE = 'terms.json';
/** So often somebody else may change the same expert in the meantime. */
const MAX_TRIES = 10;

/** What is to change, and the state of the expert that it is for. */
interface TermsChange {
  readonly change: ExpertChange;
  /** The header `If-Match`. */
  readonly ifMatch: string | undefined;
}

/**
 * Changes the terms of work of an expert: what is asked for stands with what was known in one record of this moment.
 * What others change at the same time stays: the record is made anew when the expert has changed since it was read.
 * Errors: `expert_not_found`, `precondition_failed`, `store_busy`.
 */
export async function changeTerms(
  workspace: Workspace,
  expertId: string,
  { change, ifMatch }: TermsChange,
  doing: Doing,
): Promise<void> {
  const matcher = await workspace.matcher();
  for (let tries = 1; tries <= MAX_TRIES; tries++) {
    const read = matcher.get(expertId);
    const tag = expertTag(read);
    requireMatch(ifMatch, tag);
    let isMeanwhileChanged = false;
    const require = (expert: Expert) => {
      isMeanwhileChanged = expertTag(expert) !== tag;
      if (isMeanwhileChanged) throw new RequestProblem('store_busy', 'others change this expert; try again');
    };
    const written = await withJsonFile(workspace, termsRecord(read, change), (path) =>
      matcher.imports.addTo(read.id, path, { file: TERMS_SOURCE, require, ...doing }),
    ).then(
      () => true,
      (error: unknown) => {
        if (!isMeanwhileChanged || tries === MAX_TRIES) throw error;
        return false;
      },
    );
    if (written) return;
  }
}

/** A JSON Resume of the terms alone; its headline says whose work they are of. */
function termsRecord(expert: Expert, change: ExpertChange) {
  const { headline, rate, availability } = expert.profile;
  const { amountPerHour, currency } = change.rate ?? rate ?? {};
  const { hoursPerWeek, from: availableFrom, remote } = availability ?? {};
  const { rate: _, location, ...others } = change;
  return {
    id: expert.id,
    basics: { label: headline?.value ?? 'Terms of work', location: placeOf(location ?? toldPlace(expert)) },
    rate: amountPerHour,
    currency,
    hoursPerWeek,
    availableFrom,
    remote,
    ...others,
    meta: { lastModified: new Date().toISOString() },
  };
}

type Place = NonNullable<ExpertChange['location']>;

/** Where the expert is by an earlier change; what other records say of it stays theirs. */
function toldPlace({ profile: { location }, records = [] }: Expert): Partial<Place> | undefined {
  const terms = records.find(({ sources }) => sources.some(({ file }) => file === TERMS_SOURCE));
  if (location === undefined || terms === undefined) return undefined;
  const isTold = location.span.start >= terms.span.start && location.span.end <= terms.span.end;
  return isTold ? location : undefined;
}

function placeOf(place: Partial<Place> | undefined) {
  return place && { city: place.city, region: place.region, countryCode: place.country };
}
