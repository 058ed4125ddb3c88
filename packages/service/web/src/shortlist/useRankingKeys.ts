import { useLocation } from 'preact-iso';
import { calledName } from '../api/identities.js';
import { mayDo } from '../api/session.js';
import { useShortcut } from '../app/shortcuts.js';
import { attempt } from '../design/attempt.js';
import { asked } from './asked.js';
import { toggled } from './toggled.js';
import type { Match } from './useRanking.js';
import { type Feedback, say, verdictOn } from './verdicts.js';

interface RankingKeysOptions {
  readonly projectId: string;
  readonly shown: readonly Match[];
  readonly selected: Match | undefined;
  readonly compared: readonly string[];
  readonly feedback: readonly Feedback[];
  readonly changeAddress: (changes: Readonly<Record<string, string | null>>, isStep?: boolean) => void;
}

/** The keys of a ranking: j and k go on and back, the others act on the expert who is looked at. */
export function useRankingKeys(options: RankingKeysOptions): void {
  const { projectId, shown, selected, compared, feedback, changeAddress } = options;
  const { route } = useLocation();
  const go = (step: number) => {
    const at = selected === undefined ? -1 : shown.indexOf(selected);
    const next = shown[Math.max(0, Math.min(shown.length - 1, at + step))];
    if (next !== undefined) changeAddress({ expert: next.expertId });
  };
  const ask = (dialog: 'rejected' | 'noted' | 'revealed') => {
    const scope = dialog === 'revealed' ? 'identity' : 'write';
    if (selected !== undefined && mayDo(scope)) asked.value = { expertId: selected.expertId, dialog };
  };
  useShortcut('j', 'Next expert', () => go(1));
  useShortcut('k', 'Previous expert', () => go(-1));
  useShortcut('s', 'Shortlist the expert', () => {
    if (selected === undefined || !mayDo('write')) return;
    const { expertId } = selected;
    if (verdictOn(feedback, expertId)?.verdict === 'shortlisted') return;
    void attempt(
      say({ projectId, expertId, verdict: 'shortlisted' }, `${calledName(expertId)} is on the shortlist`),
    );
  });
  useShortcut('r', 'Reject the expert', () => ask('rejected'));
  useShortcut('n', 'Note something on the expert', () => ask('noted'));
  useShortcut('v', 'Reveal who the expert is', () => ask('revealed'));
  useShortcut('x', 'Mark the expert to be compared', () => {
    if (selected !== undefined) changeAddress({ compare: toggled(compared, selected.expertId) });
  });
  useShortcut('b', 'Show the marked experts beside each other', () => {
    if (compared.length >= 2) changeAddress({ beside: '1' }, true);
  });
  useShortcut('p', 'Report to print', () => route(`/briefs/${projectId}/report`));
}
