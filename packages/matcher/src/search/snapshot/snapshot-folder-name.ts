import { randomBytes } from 'node:crypto';

const SHAPE = /^(?:CURRENT\.)?(\d+)-(\d+)-[0-9a-f]{16}$/;

/** Who made a snapshot folder, and of which change of the store. */
export interface SnapshotOwner {
  readonly sequence: number;
  readonly pid: number;
}

/** A name that no other snapshot has. */
export function snapshotFolderName({ sequence, pid }: SnapshotOwner): string {
  return `${sequence}-${pid}-${randomBytes(8).toString('hex')}`;
}

/** What the name of a snapshot folder, or of a draft of the pointer to it, tells; undefined for any other name. */
export function parseSnapshotName(name: string): SnapshotOwner | undefined {
  const [, sequence, pid] = SHAPE.exec(name) ?? [];
  return sequence === undefined ? undefined : { sequence: Number(sequence), pid: Number(pid) };
}
