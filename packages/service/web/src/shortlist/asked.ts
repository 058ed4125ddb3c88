import { signal } from '@preact/signals';

/** A dialog that a key asked for, about an expert. */
interface Asked {
  readonly expertId: string;
  readonly dialog: 'rejected' | 'noted' | 'revealed';
}

/** The dialog that a key asked for last, until it is closed. */
export const asked = signal<Asked | undefined>(undefined);
