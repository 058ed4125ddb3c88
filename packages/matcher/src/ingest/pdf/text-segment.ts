/** A stretch of text on one baseline without a wide gap. Lengths are points, `baseline` counts from the page's top. */
export interface TextSegment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
  /** Position among the page's segments in the order of their drawing. */
  readonly drawn: number;
}
