import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Embedder, openEmbedder } from '@expertmatch/matcher';
import { z } from 'zod';
import type { Operation } from '#contract/operation.js';
import { OPERATIONS } from '#contract/operations.js';
import { problemsOf } from '#contract/problems-of.js';
import {
  type RunningService,
  type RunningWorker,
  type ServiceOptions,
  startService,
  startWorker,
  type WorkerOptions,
} from '#index.js';
import { STATUS_OF_PROBLEM } from '#problem/problem-code.js';
import { OpenedWorkspace } from './opened-workspace.js';

/** What a test sends. */
export interface Sent {
  /** Default: the first key. `''` for none. */
  readonly key?: string;
  readonly json?: unknown;
  /** Sent as it is, in place of `json`. */
  readonly raw?: string | FormData | Blob;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came.
  readonly body: any;
}

const problemShape = z.object({ code: z.string(), status: z.int() });

/** How a test's service differs from the usual. */
export interface TestServiceOptions extends Partial<ServiceOptions> {
  /** Default true. */
  readonly hasWorker?: boolean;
}

/** A service over a new data directory, really listening, with a worker beside it; gone when disposed of. */
export class TestService {
  private constructor(
    readonly service: RunningService,
    readonly worker: RunningWorker,
    readonly root: string,
    private readonly embedder: Embedder,
  ) {}

  static async start({ hasWorker = true, ...options }: TestServiceOptions = {}): Promise<TestService> {
    const root = mkdtempSync(join(tmpdir(), 'expertmatch-service-'));
    const embedder = await openEmbedder({ cacheDir: join(tmpdir(), 'expertmatch-test-models') });
    const lent = { ...borrowed(embedder), close: async () => undefined };
    const service = await startService({
      dir: join(root, 'data'),
      port: 0,
      openEmbedder: async () => lent,
      ...options,
    });
    const { allowPrivateWebhooks = false } = options;
    const worker = hasWorker
      ? startWorker({ dir: join(root, 'data'), openEmbedder: async () => lent, allowPrivateWebhooks })
      : { close: async () => undefined };
    return new TestService(service, worker, root, embedder);
  }

  get key(): string {
    return this.service.firstKey ?? '';
  }

  get dir(): string {
    return join(this.root, 'data');
  }

  /** Another service over the same data directory. */
  async again(options: Partial<ServiceOptions> = {}): Promise<RunningService> {
    const lent = { ...borrowed(this.embedder), close: async () => undefined };
    return startService({ dir: this.dir, port: 0, openEmbedder: async () => lent, ...options });
  }

  /** Another worker over the same data directory. */
  work(options: Partial<WorkerOptions> = {}): RunningWorker {
    const lent = { ...borrowed(this.embedder), close: async () => undefined };
    return startWorker({ dir: this.dir, openEmbedder: async () => lent, ...options });
  }

  /** The workspace `default`, opened as a worker opens it; to be closed. */
  workspace(): OpenedWorkspace {
    return new OpenedWorkspace(this.dir, async () => ({
      ...borrowed(this.embedder),
      close: async () => undefined,
    }));
  }

  /** Sends a request and holds the answer against the contract of its operation. */
  async call(method: string, path: string, sent: Sent = {}): Promise<Received> {
    const received = await this.send(method, path, sent);
    checkContract(method, path, received);
    return received;
  }

  async send(method: string, path: string, { key = this.key, json, raw, headers }: Sent): Promise<Received> {
    const body = raw ?? (json === undefined ? undefined : JSON.stringify(json));
    const response = await fetch(`${this.service.url}${path}`, {
      method,
      headers: {
        ...(key !== '' && { authorization: `Bearer ${key}` }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : undefined,
    };
  }

  async dispose(): Promise<void> {
    await this.service.close();
    await this.worker.close();
    await this.embedder.close();
    rmSync(this.root, { recursive: true, force: true });
  }
}

function borrowed(embedder: Embedder): Embedder {
  return {
    space: embedder.space,
    embed: (texts, role) => embedder.embed(texts, role),
    familiarity: (text) => embedder.familiarity?.(text) ?? 1,
    close: async () => undefined,
  };
}

/** The operation that a request is for. */
function operationOf(method: string, path: string): Operation | undefined {
  const [plain = ''] = path.split('?');
  const named = method.toLowerCase() === 'head' ? 'get' : method.toLowerCase();
  const candidates = OPERATIONS.filter((one) => one.method === named && patternOf(one.path).test(plain));
  return candidates.find((one) => one.path === plain) ?? candidates[0];
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);
}

/** Throws when an answer is none that its operation declares. */
function checkContract(method: string, path: string, { status, headers, body }: Received): void {
  const operation = operationOf(method, path);
  if (operation === undefined || status === 304 || method === 'HEAD') return;
  const where = `${method} ${path} answered ${status}`;
  const answer = operation.answers[status];
  if (answer === undefined) {
    const code = problemShape.parse(body).code;
    const declared = problemsOf(operation).find((one) => one === code);
    if (declared === undefined || STATUS_OF_PROBLEM[declared] !== status)
      throw new Error(`${where} with the undeclared problem ${code}: ${JSON.stringify(body)}`);
    return;
  }
  const isOther = answer.otherType !== undefined && headers.get('content-type')?.startsWith(answer.otherType);
  if (answer.body !== undefined && answer.mediaType === undefined && !isOther) {
    const parsed = answer.body.safeParse(body);
    if (!parsed.success) throw new Error(`${where} against its contract: ${z.prettifyError(parsed.error)}`);
  }
  if (headers.has('x-powered-by')) throw new Error(`${where} and says what it is made with`);
}
