import type { IncomingHttpHeaders } from 'node:http';
import type { Answer, Input, Operation, OtherText } from '../contract/operation.js';
import { type RawRequest, readInput } from './read-input.js';
import type { RequestContext } from './request-context.js';

/** An answer, whatever the operation. */
export interface AnyAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** In place of `body`. */
  readonly otherText?: OtherText;
}

/** An operation and what carries it out. */
export type Endpoint = KeyedEndpoint | OpenEndpoint;

/** Asks for a key. */
export interface KeyedEndpoint {
  readonly operation: Operation;
  readonly isOpen: false;
  /** Reads what the request says; what it gives carries it out. Errors: `invalid_request`, `invalid_spec`. */
  readonly prepare: (raw: RawRequest) => (context: RequestContext) => Promise<AnyAnswer>;
}

/** Answers anybody. */
export interface OpenEndpoint {
  readonly operation: Operation;
  readonly isOpen: true;
  readonly answer: (raw: RawRequest, context: OpenContext) => AnyAnswer | Promise<AnyAnswer>;
}

/** What a request that needs no key comes with beside what it says. */
export interface OpenContext {
  readonly headers: IncomingHttpHeaders;
}

/** Who carries an operation out. */
type Handler<O extends Operation> = (input: Input<O>, context: RequestContext) => Promise<Answer<O>>;

/** Has an operation carried out by a handler, whose types are those of the operation. */
export function endpoint<O extends Operation>(operation: O): (handler: Handler<O>) => Endpoint {
  return (handler) => {
    const prepare = (raw: RawRequest) => {
      const input = readInput(operation, raw);
      return (context: RequestContext): Promise<AnyAnswer> => handler(input, context);
    };
    return { operation, isOpen: false, prepare };
  };
}

/** The same for an operation that asks for no key. */
export function openEndpoint<O extends Operation>(
  operation: O,
): (answer: () => Answer<O> | Promise<Answer<O>>) => Endpoint {
  return (answer) => ({ operation, isOpen: true, answer });
}

/** The same for one that reads what the request says. */
export function openReadingEndpoint<O extends Operation>(
  operation: O,
): (answer: (input: Input<O>, context: OpenContext) => Promise<Answer<O>>) => Endpoint {
  return (answer) => ({
    operation,
    isOpen: true,
    answer: (raw, context) => answer(readInput(operation, raw), context),
  });
}
