import type { GivenWork, RoutingPolicy } from '@expertmatch/matcher';
import type { Context } from './context.js';
import { inputBytes, inputName, type NamedInput, requireOneStdin } from './input-bytes.js';
import { UsageError } from './usage-error.js';

/** The files that say what is to be shared out, among whom and how; `-` for standard input. */
export interface WorkFiles {
  readonly tasks: string;
  readonly capacity: string;
  readonly policy?: string;
}

/**
 * Reads tasks, capacities and the policy.
 * Errors: `file_not_found`, `invalid_record`, `invalid_spec`; UsageError for a task that has no spec.
 */
export async function readWork(
  files: WorkFiles,
  { stdin }: Pick<Context, 'stdin'>,
): Promise<GivenWork & { readonly policy: RoutingPolicy }> {
  const { parseRoutingPolicy, readCapacities, readTasks } = await import('@expertmatch/matcher');
  const tasks: NamedInput = { option: '--tasks', file: files.tasks };
  const capacity: NamedInput = { option: '--capacity', file: files.capacity };
  const policy = files.policy === undefined ? undefined : { option: '--policy', file: files.policy };
  requireOneStdin([tasks, capacity, ...(policy === undefined ? [] : [policy])]);
  const today = new Date().toISOString().slice(0, 10);
  const work = {
    tasks: readTasks(await inputBytes(tasks, stdin), inputName(tasks), today),
    capacities: readCapacities(await inputBytes(capacity, stdin), inputName(capacity)),
  };
  const open = work.tasks.find(({ spec }) => spec === undefined);
  if (open !== undefined)
    throw new UsageError(`task "${open.id}" has no spec: say what it needs, in words or as JSON`);
  const given = policy === undefined ? {} : await jsonOf(policy, stdin);
  return { ...work, policy: parseRoutingPolicy(given, today, files.policy) };
}

async function jsonOf(input: NamedInput, stdin: NodeJS.ReadStream): Promise<unknown> {
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
