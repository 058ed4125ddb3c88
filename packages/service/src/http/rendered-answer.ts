import type { Response } from 'express';
import type { Operation, OtherText } from '../contract/operation.js';
import type { Problem } from '../problem/problem.js';
import type { AnyAnswer } from './endpoint.js';

/** An answer as it is sent, and as it is kept for a repeated request. */
export interface RenderedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent: no body. */
  readonly text?: string;
  /** A body that comes piece by piece. */
  readonly pieces?: AsyncIterable<string>;
}

/** Writes an answer out as its operation has it. */
export function rendered({ answers }: Operation, answer: AnyAnswer): RenderedAnswer {
  const { status, headers = {}, body, otherText } = answer;
  if (otherText !== undefined) return renderedText(otherText, answers[status]?.otherType ?? '', answer);
  if (body === undefined) return { status, headers };
  const mediaType = answers[status]?.mediaType;
  const type = { 'content-type': `${mediaType ?? 'application/json'}; charset=utf-8` };
  if (isStream(body)) return { status, headers: { ...type, ...headers }, pieces: body };
  const text = mediaType === undefined ? JSON.stringify(body) : String(body);
  return { status, headers: { ...type, ...headers }, text };
}

function renderedText(
  { fileName, pieces }: OtherText,
  mediaType: string,
  { status, headers }: AnyAnswer,
): RenderedAnswer {
  const type = { 'content-type': `${mediaType}; charset=utf-8` };
  const name = { 'content-disposition': `attachment; filename="${fileName}"` };
  return { status, headers: { ...type, ...name, ...headers }, pieces };
}

/** Writes a problem out. */
export function renderedProblem(problem: Problem): RenderedAnswer {
  const { status } = problem;
  const challenge = status === 401 ? { 'www-authenticate': 'Bearer' } : {};
  return {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...challenge },
    text: JSON.stringify(problem),
  };
}

/** Sends an answer; a GET that has it already gets 304. A stream is sent until it or the reader ends. */
export async function send(response: Response, answer: RenderedAnswer): Promise<void> {
  const { status, headers, text, pieces } = answer;
  response.status(status).set(headers);
  if (pieces !== undefined) await sendPieces(response, pieces);
  else if (text === undefined) response.end();
  else response.send(text);
}

async function sendPieces(response: Response, pieces: AsyncIterable<string>): Promise<void> {
  response.flushHeaders();
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  for await (const piece of pieces) {
    if (response.destroyed) return;
    response.write(piece);
  }
  response.end();
}

function isStream(body: unknown): body is AsyncIterable<string> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
