/** A file to be read. */
export interface InputFile {
  /** Where it lies. */
  readonly path: string;
  /** What sources and errors call it: its path, or that of its archive and its name in there. */
  readonly file: string;
  /** Tables that are read together with it, where rows are joined over them. */
  readonly others?: readonly string[];
  /** Tells one state of the file, and the others, from another. */
  readonly version: string;
}
