import type { GivenWork, OfferTerms, RoutingPolicy } from '@expertmatch/matcher';
import type { Context } from './context.js';
import { inputBytes, inputName, type NamedInput, requireOneStdin } from './input-bytes.js';
import { UsageError } from './usage-error.js';

/** The files that say what is to be shared out, among whom and how; `-` for standard input. */
export interface WorkFiles {
  readonly tasks: string;
  readonly capacity: string;
  readonly policy?: string;
  readonly terms?: string;
}

/** What they say. */
interface ReadWork extends GivenWork {
  readonly policy: RoutingPolicy;
  readonly terms: OfferTerms;
}

/**
 * Reads tasks, capacities, the policy and the terms of offers.
 * Errors: `file_not_found`, `invalid_record`, `invalid_spec`; UsageError for a task that has no spec.
 */
export async function readWork(files: WorkFiles, { stdin }: Pick<Context, 'stdin'>): Promise<ReadWork> {
  const { parseOfferTerms, parseRoutingPolicy, readCapacities, readTasks } = await import(
    '@expertmatch/matcher'
  );
  const tasks: NamedInput = { option: '--tasks', file: files.tasks };
  const capacity: NamedInput = { option: '--capacity', file: files.capacity };
  const policy = named('--policy', files.policy);
  const terms = named('--terms', files.terms);
  requireOneStdin([tasks, capacity, ...policy, ...terms]);
  const today = new Date().toISOString().slice(0, 10);
  const work = {
    tasks: readTasks(await inputBytes(tasks, stdin), inputName(tasks), today),
    capacities: readCapacities(await inputBytes(capacity, stdin), inputName(capacity)),
  };
  const open = work.tasks.find(({ spec }) => spec === undefined);
  if (open !== undefined)
    throw new UsageError(`task "${open.id}" has no spec: say what it needs, in words or as JSON`);
  const [givenPolicy, givenTerms] = [await jsonOf(policy, stdin), await jsonOf(terms, stdin)];
  return {
    ...work,
    policy: parseRoutingPolicy(givenPolicy, today, files.policy),
    terms: parseOfferTerms(givenTerms, files.terms),
  };
}

function named(option: string, file: string | undefined): NamedInput[] {
  return file === undefined ? [] : [{ option, file }];
}

/** The JSON of a file; of none, an object that says nothing. */
async function jsonOf([input]: readonly NamedInput[], stdin: NodeJS.ReadStream): Promise<unknown> {
  if (input === undefined) return {};
  const text = (await inputBytes(input, stdin)).toString('utf8').replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { ExpertMatchError } = await import('@expertmatch/matcher');
    const file = inputName(input);
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ExpertMatchError('invalid_record', { file, path: '' }, `${file} is not JSON: ${why}`, {
      cause,
    });
  }
}
