/** Curves by the model of the vector space. Written by `npm run calibrate` from the sample data and the case book. */
export const TEXT_CALIBRATIONS = {
  'all-MiniLM-L6-v2/fp16/8c5f5c1a': { halfAt: 0.6, steepness: 8.04 },
} as const;
