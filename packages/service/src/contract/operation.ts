import type { z } from 'zod';
import type { Scope } from '../key/scope.js';
import type { ProblemCode } from '../problem/problem-code.js';

/** What a request may carry in its body. */
export interface BodyContract {
  /** As JSON. */
  readonly json?: z.ZodType;
  /** As one file: `multipart/form-data` with the field `file`, or as the body itself. */
  readonly file?: FileContract;
}

/** What a form may carry. */
export interface FileContract {
  readonly maxBytes: number;
  /**
   * Media types in which the file may be the body itself, each with the end of a file name that goes with it; the name
   * comes as `name` in the query.
   */
  readonly raw?: Readonly<Record<string, string>>;
  /** Other fields, which stand before the file; all of them text. */
  readonly fields?: z.ZodObject;
}

/** What an answer may carry. */
export interface AnswerContract {
  readonly description: string;
  readonly body?: z.ZodType;
  /** `application/json` unless told; other types are text. */
  readonly mediaType?: string;
  /** A second type, which comes as text where `Accept` asks for it. */
  readonly otherType?: 'text/csv';
  /** Whether it comes piece by piece. */
  readonly isStream?: true;
  /** Headers beside those that every answer has. */
  readonly headers?: readonly ('etag' | 'link' | 'location' | 'content-disposition' | 'set-cookie')[];
}

/**
 * One operation of the API as data. Its types, the checks of what comes in, the document and the matrix of who may
 * call it are all made from this.
 */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As Express has it: `/v1/experts/:expertId`. */
  readonly path: string;
  /** The resource, as the document groups it. */
  readonly tag: string;
  readonly summary: string;
  /** What a key must be allowed to do; `any`: every key in force may; `none`: no key is asked for. */
  readonly scope: Scope | 'any' | 'none';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: BodyContract;
  /** Whether a change is made only where `If-Match` names the present state. */
  readonly isConditional?: true;
  /** By status. */
  readonly answers: Readonly<Record<number, AnswerContract>>;
  /** Problems of its own; those of every operation of its kind are in `problemsOf`. */
  readonly problems: readonly ProblemCode[];
}

/** An operation, its own type kept. */
export function operation<const O extends Operation>(definition: O): O {
  return definition;
}

type Read<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type JsonOf<Body> = Body extends { readonly json: z.ZodType } ? z.output<Body['json']> : undefined;

/** A file that came with a request; it is gone when the request is answered. */
export interface UploadedFile {
  readonly path: string;
  /** What the sender calls it, without folders. */
  readonly name: string;
}

/** Undefined when JSON came in its place. */
type FileOf<O> = O extends { readonly body: { readonly file: FileContract } }
  ? UploadedFile | (O extends { readonly body: { readonly json: z.ZodType } } ? undefined : never)
  : undefined;

/** What a request says, read as its operation has it. */
export interface Input<O extends Operation> {
  readonly params: O extends { readonly params: infer Schema } ? Read<Schema> : undefined;
  readonly query: O extends { readonly query: infer Schema } ? Read<Schema> : undefined;
  /** Undefined when a file came in its place. */
  readonly body: O extends { readonly body: infer Body }
    ? JsonOf<Body> | (Body extends { readonly file: FileContract } ? undefined : never)
    : undefined;
  readonly file: FileOf<O>;
  /** The other fields of a form. */
  readonly fields: O extends { readonly body: { readonly file: { readonly fields: infer Schema } } }
    ? Read<Schema>
    : undefined;
}

/** An answer as text of the second type of its operation. */
export interface OtherText {
  /** What it is called when it is kept. */
  readonly fileName: string;
  readonly pieces: AsyncIterable<string>;
}

type BodyOf<Answer> = Answer extends {
  readonly otherType: string;
  readonly body: infer Schema extends z.ZodType;
}
  ? { readonly body: z.input<Schema> } | { readonly otherText: OtherText }
  : Answer extends { readonly isStream: true }
    ? { readonly body: AsyncIterable<string> }
    : Answer extends { readonly body: infer Schema extends z.ZodType }
      ? { readonly body: z.input<Schema> }
      : { readonly body?: undefined };

/** What an operation may be answered with. */
export type Answer<O extends Operation> = {
  [Status in keyof O['answers'] & number]: {
    readonly status: Status;
    readonly headers?: Readonly<Record<string, string>>;
  } & BodyOf<O['answers'][Status]>;
}[keyof O['answers'] & number];
