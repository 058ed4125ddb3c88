/** A part of the work that is promised to a part of the pool. */
export interface MinimumShare {
  readonly pool: string;
  /** Share of all assigned places that goes to the pool at least, (0, 1), counted in thousandths. */
  readonly share: number;
}

/** How tasks are shared out, as data. */
export interface RoutingPolicy {
  /** The first day (`YYYY-MM-DD`) on which work can be done. */
  readonly from: string;
  /** For how many days work is planned; a task without a deadline is due on the last of them. */
  readonly days: number;
  /** Candidates with a lower score are not considered, 0 to 100. */
  readonly minScore: number;
  /** Whether an expert gets work of whom a must-have is not known. */
  readonly unverified: 'allow' | 'refuse';
  /** At most so many places for one expert in this plan; absent: no cap. */
  readonly maxPlacesPerExpert?: number;
  /** At most so many places in the platform's period, those had already included; absent: no limit. */
  readonly maxPlacesPerPeriod?: number;
  /** At most so many places of one series for one expert, those had lately included; absent: no rotation. */
  readonly maxPlacesPerSeries?: number;
  readonly minimumShares: readonly MinimumShare[];
  /** Points that a plan pays for each place that an earlier plan held out and this one gives to nobody or another. */
  readonly changePrice: number;
  /**
   * Points that a plan pays for each place that an expert gets or had lately beyond the first: the second costs this,
   * the third twice this, and so on. 0: load has no price.
   */
  readonly loadPrice: number;
  /** Scores that fall into the same band of so many points are equal; 0: only equal scores are. */
  readonly equalWithin: number;
}
