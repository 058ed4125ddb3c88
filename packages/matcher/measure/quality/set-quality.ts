import { type Estimate, type Measure, measureRun } from '#evaluate/measure-run.js';
import type { MetricName } from '#evaluate/unit-scores.js';
import type { Peer } from '../peers/peer.js';
import { plainBm25 } from '../peers/plain-bm25.js';
import { plainModel } from '../peers/plain-model.js';
import type { JudgedSet } from '../sets/judged-set.js';

/** How a peer does by a metric. */
interface PeerQuality {
  readonly peer: string;
  readonly estimate: Estimate;
  /** Ours less the peer's, project by project or expert by expert. */
  readonly difference: Estimate;
}

/** How good the ranking is on a set by one metric, beside its peers. */
interface MetricQuality {
  readonly metric: MetricName;
  readonly unit: Measure['unit'];
  readonly units: number;
  readonly ours: Estimate;
  readonly peers: readonly PeerQuality[];
}

/** How good the ranking is on a set. */
export interface SetQuality {
  readonly set: string;
  readonly experts: number;
  readonly projects: number;
  readonly metrics: readonly MetricQuality[];
}

/** Measures the scores of `match` with its defaults, and those of the peers, on a set. */
export async function setQuality(set: JudgedSet): Promise<SetQuality> {
  const { name, expertIds, projects, judgements, matcher } = set;
  const ours = await set.run(matcher);
  const peers: { peer: Peer; own: Measure[]; against: Measure[] }[] = [];
  for (const peer of [plainBm25(matcher), plainModel(matcher)]) {
    const run = await set.run(peer);
    peers.push({ peer, own: measureRun(judgements, run), against: measureRun(judgements, ours, run) });
  }
  const metrics = measureRun(judgements, ours).map(({ metric, unit, units, value, low, high }, k) => ({
    metric,
    unit,
    units,
    ours: { value, low, high },
    peers: peers.flatMap(({ peer, own, against }) => {
      const [estimate, difference] = [own[k], against[k]?.difference];
      if (estimate === undefined || difference === undefined) return [];
      const { value, low, high } = estimate;
      return [{ peer: peer.name, estimate: { value, low, high }, difference }];
    }),
  }));
  return { set: name, experts: expertIds.size, projects: projects.length, metrics };
}
