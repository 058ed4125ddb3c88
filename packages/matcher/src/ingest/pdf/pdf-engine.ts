import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Text drawn in one go: what pdf.js's `getTextContent` answers, as far as it is used. */
export interface PdfTextItem {
  readonly str: string;
  /** Scale and skew, then where the baseline begins, in points from the lower left corner. */
  readonly transform: readonly number[];
  /** Points along the baseline. */
  readonly width: number;
}

interface PdfTextContent {
  /** Marked content begins and ends as items without text. */
  readonly items: readonly (PdfTextItem | { readonly type: string })[];
}

/** What a page draws: operators by number (see `OPERATORS`) and their arguments. */
export interface PdfDrawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A drawing surface, of `@napi-rs/canvas`, which comes with pdf.js. */
export interface PdfCanvas {
  readonly canvas: object;
  readonly context: {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}

interface PdfViewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** A page of an open document. */
export interface PdfPage {
  getOperatorList(): Promise<PdfDrawing>;
  getTextContent(): Promise<PdfTextContent>;
  getViewport(options: { readonly scale: number }): PdfViewport;
  render(options: {
    readonly canvas: object | null;
    readonly canvasContext?: object;
    readonly viewport: PdfViewport;
  }): { readonly promise: Promise<void> };
  cleanup(): void;
}

/** An open document. */
export interface PdfFile {
  readonly numPages: number;
  readonly canvasFactory: object;
  /** @param number from 1 */
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: { readonly Producer?: unknown } }>;
  /** Files embedded in the document, by name; null without any. */
  getAttachments(): Promise<Readonly<Record<string, { readonly content: Uint8Array }>> | null>;
  destroy(): Promise<void>;
}

interface PdfEngine {
  readonly OPS: Readonly<Record<string, number>>;
  getDocument(options: Readonly<Record<string, unknown>>): { readonly promise: Promise<PdfFile> };
}

/** pdf.js with its tables for Chinese, Japanese and Korean encodings and for the 14 standard fonts. */
const PDFJS_DIR = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const ENGINE: PdfEngine = await import('pdfjs-dist/legacy/build/pdf.mjs');
const ERRORS_ONLY = 0;

/** Names of the operators that pages are drawn with, by number. */
export const OPERATORS: ReadonlyMap<number, string> = new Map(
  Object.entries(ENGINE.OPS).map(([name, number]) => [number, name]),
);

/** Opens a document; rejects with pdf.js's own errors (`PasswordException`, `InvalidPDFException`, …). */
export function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  return ENGINE.getDocument({
    data: new Uint8Array(bytes),
    verbosity: ERRORS_ONLY,
    isEvalSupported: false,
    cMapUrl: join(PDFJS_DIR, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(PDFJS_DIR, 'standard_fonts/'),
  }).promise;
}

/**
 * A surface to draw a page of a document on, in pixels.
 * @throws Error when `@napi-rs/canvas`, an optional part of pdf.js, is not installed
 */
export function pageCanvas({ canvasFactory }: PdfFile, width: number, height: number): PdfCanvas {
  // pdf.js declares its factory as an object of any kind.
  return (canvasFactory as { create(width: number, height: number): PdfCanvas }).create(width, height);
}
