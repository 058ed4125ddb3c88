/** When a place was noted; of those from before there was retention, when the database was brought up to it. */
export const RETENTION_TABLES = `
  ALTER TABLE sources ADD COLUMN stored_at TEXT NOT NULL DEFAULT '';
  UPDATE sources SET stored_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now');
`;
