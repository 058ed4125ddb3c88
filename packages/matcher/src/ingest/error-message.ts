import { type ErrorCode, type ErrorData, ExpertMatchError } from '../domain/expert-match-error.js';

/** An error as it travels from a worker thread, where structured cloning would strip it of its class. */
export interface ErrorMessage {
  readonly code: ErrorCode;
  readonly data: ErrorData[ErrorCode];
  readonly message: string;
  /** Name and message of what a parser threw. */
  readonly cause?: string;
}

/** Packs an error for the way to another thread. */
export function packError({ code, data, message, cause }: ExpertMatchError): ErrorMessage {
  return { code, data, message, ...(cause === undefined ? {} : { cause: String(cause) }) };
}

/** The error that was packed; its cause is an `Error` with the same words. */
export function unpackError({ code, data, message, cause }: ErrorMessage): ExpertMatchError {
  return new ExpertMatchError(code, data, message, cause === undefined ? {} : { cause: new Error(cause) });
}
