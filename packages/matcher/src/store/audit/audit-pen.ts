import type { AuditEvent, Doing } from '../../domain/audit-entry.js';
import type { AuditLog } from './audit-log.js';

type Event = Omit<AuditEvent, 'actor'>;

/** Notes events in an audit, each with who did it. */
export class AuditPen {
  /** @param actor who does what nobody else is named for */
  constructor(
    private readonly log: AuditLog,
    private readonly actor?: string,
  ) {}

  /** Notes a change, in the transaction that makes it; by `library` where nobody is named at all. */
  noteChange({ actor = this.actor ?? 'library' }: Doing, event: Event): string {
    return this.log.append({ ...event, actor }).at;
  }

  /** Notes what is about to be served; not where nobody is named. */
  async noteAnswer({ actor = this.actor }: Doing, event: Event): Promise<void> {
    if (actor !== undefined) await this.log.appendPatiently({ ...event, actor });
  }

  /** The same at once, for a caller that cannot wait otherwise. */
  noteServed({ actor = this.actor }: Doing, event: () => Event): void {
    if (actor !== undefined) this.log.appendQuickly({ ...event(), actor });
  }
}
