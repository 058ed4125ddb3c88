/** A file that somebody chose or dropped. */
export interface ChosenFile {
  /** With the folders that it lies in: `pool/a.pdf`. */
  readonly path: string;
  readonly file: File;
}

/** The files of an input, of a folder if it took one. */
export function filesOfInput(input: HTMLInputElement): readonly ChosenFile[] {
  return [...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}
