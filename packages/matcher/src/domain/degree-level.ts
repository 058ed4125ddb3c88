/** How high a degree is, lowest first; a professional doctorate (MD, JD, PharmD) is a doctorate. */
export const DEGREE_LEVELS = ['associate', 'bachelor', 'master', 'doctorate'] as const;

/** How high a degree is. */
export type DegreeLevel = (typeof DEGREE_LEVELS)[number];
