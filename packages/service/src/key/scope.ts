/** What a key may do: see experts and rank them; change them; import; route; manage keys; see who somebody is. */
export const SCOPES = ['read', 'write', 'import', 'route', 'admin', 'identity'] as const;

/** One thing that a key may do. */
export type Scope = (typeof SCOPES)[number];
