import type { AuditEntry, ExpertHistory } from '@expertmatch/matcher';
import { sourceView } from './expert-view.js';

/** What is shown of what became of an expert, the newest first. */
export function historyView({ sources, acts }: ExpertHistory, expertId: string, isRevealed: boolean) {
  const read = sources.map(({ at, source }) => ({ at, act: 'read', source: sourceView(source, isRevealed) }));
  const done = acts.map((entry) => ({
    at: entry.at,
    act: entry.action,
    actor: entry.actor,
    ...otherOf(entry, expertId),
  }));
  return [...read, ...done].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

function otherOf({ subject, data }: AuditEntry, expertId: string): { readonly otherId?: string } {
  const other = data['joined'] ?? data['other'];
  if (typeof other !== 'string') return {};
  return { otherId: other === expertId && subject !== null ? subject : other };
}
