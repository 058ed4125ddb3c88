/** A day of the week. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Hours that come back every week, in the time zone of whoever states them. */
export interface WeeklyWindow {
  readonly days: readonly Weekday[];
  /** `HH:MM`, 00:00 to 23:59. */
  readonly from: string;
  /** `HH:MM`, up to 24:00; before `from`: on the next day. */
  readonly to: string;
}

/** When somebody can work, or when work has to be done. */
export interface WorkingHours {
  /** At least one. */
  readonly windows: readonly WeeklyWindow[];
  /** IANA name: `America/New_York`. */
  readonly timeZone: string;
}
