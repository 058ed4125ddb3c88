/** Curves by the model of the vector space. */
export const TEXT_CALIBRATIONS = {
  'all-MiniLM-L6-v2/fp16/8c5f5c1a': { halfAt: 0.8, steepness: 5 },
} as const;
