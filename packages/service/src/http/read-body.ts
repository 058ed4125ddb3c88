import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeeperThan } from '@expertmatch/matcher';
import express, { type Request, type RequestHandler, type Response } from 'express';
import multer from 'multer';
import type { BodyContract, FileContract, UploadedFile } from '../contract/operation.js';
import { RequestProblem } from '../problem/request-problem.js';
import { writeBody } from './raw-upload.js';
import { through } from './through.js';

const MAX_JSON_BYTES = 1024 * 1024;
/** As deep as a profile may be. */
const MAX_DEPTH = 64;
const MAX_FIELD_BYTES = 100 * 1024;
const MAX_NAME_BYTES = 255;

const readJson = express.json({ limit: MAX_JSON_BYTES });

/** What came in a body. */
export interface ReadBody {
  readonly json?: unknown;
  readonly file?: UploadedFile;
  /** The other fields of a form. */
  readonly fields?: unknown;
}

/**
 * Reads a body as its contract has it. A file is written down below `uploadDir`, under a name of ours.
 * Errors: `unsupported_media_type`, `invalid_json`, `body_too_large`, `invalid_request`.
 */
export async function readBody(
  contract: BodyContract | undefined,
  request: Request,
  response: Response,
  uploadDir: string,
): Promise<ReadBody> {
  if (contract === undefined) return {};
  if (contract.file !== undefined && request.is('multipart/form-data') !== false)
    return readForm(contract.file, request, response, uploadDir);
  const rawType = contract.file?.raw && request.is(Object.keys(contract.file.raw));
  if (contract.file !== undefined && typeof rawType === 'string')
    return readRaw(contract.file, rawType, request, uploadDir);
  if (contract.json === undefined || request.is('application/json') === false) throw wrongType(contract);
  await through(readJson, request, response);
  if (isDeeperThan(request.body, MAX_DEPTH))
    throw new RequestProblem(
      'invalid_request',
      `lists and objects lie more than ${MAX_DEPTH} within each other`,
    );
  return { json: request.body };
}

/** The body itself as a file, named in the query. */
async function readRaw(
  { maxBytes, raw }: FileContract,
  type: string,
  request: Request,
  uploadDir: string,
): Promise<ReadBody> {
  const path = await writeBody(request, { uploadDir, maxBytes });
  const { query } = request;
  const name = typeof query['name'] === 'string' ? query['name'] : `upload${raw?.[type] ?? ''}`;
  return { file: { path, name: nameOf(name) }, fields: {} };
}

/** Takes an uploaded file away. */
export async function discardFile({ file }: ReadBody): Promise<void> {
  if (file !== undefined) await rm(file.path, { force: true });
}

async function readForm(
  contract: FileContract,
  request: Request,
  response: Response,
  uploadDir: string,
): Promise<ReadBody> {
  mkdirSync(uploadDir, { recursive: true, mode: 0o700 });
  await through(formReader(contract, uploadDir), request, response).catch((error: unknown) => {
    throw formProblem(error);
  });
  const { file } = request;
  if (file === undefined)
    throw new RequestProblem('invalid_request', 'the form has no file; send it as the field "file"');
  return { file: { path: file.path, name: nameOf(file.originalname) }, fields: { ...request.body } };
}

/** What a form reader stumbles over is the form, unless the file system says otherwise or it is over a limit. */
function formProblem(error: unknown): unknown {
  if (!(error instanceof Error) || 'syscall' in error || 'code' in error) return error;
  return new RequestProblem('invalid_request', `the form cannot be read: ${error.message}`);
}

function formReader({ maxBytes, fields }: FileContract, uploadDir: string): RequestHandler {
  const storage = multer.diskStorage({
    destination: uploadDir,
    filename: (_request, _file, done) => done(null, randomUUID()),
  });
  const others = Object.keys(fields?.shape ?? {}).length;
  const limits = {
    fileSize: maxBytes,
    files: 1,
    fields: others,
    fieldSize: MAX_FIELD_BYTES,
    parts: others + 1,
    headerPairs: 20,
  };
  return multer({ storage, limits, defParamCharset: 'utf8' }).single('file');
}

/** Without folders and control characters; what a source is called decides nothing. */
function nameOf(original: string): string {
  const plain = basename(original.replaceAll('\\', '/')).replace(/\p{Cc}/gu, '');
  return Buffer.from(plain).subarray(0, MAX_NAME_BYTES).toString('utf8') || 'file';
}

function wrongType({ json, file }: BodyContract): RequestProblem {
  const ways = [
    ...(json === undefined ? [] : ['a JSON body with content-type: application/json']),
    ...(file === undefined ? [] : ['a form with the file as its field "file"']),
    ...(file?.raw === undefined ? [] : [`the file itself as ${Object.keys(file.raw).join(', ')}`]),
  ];
  return new RequestProblem('unsupported_media_type', `send ${ways.join(', or ')}`);
}
