import type { AuditEntry, AuditEvent } from '../../domain/audit-entry.js';
import { contentHash } from '../../ingest/content-hash.js';
import { canonicalJson } from '../../ingest/record/canonical-json.js';
import { pages } from '../pages.js';
import type { SqlConnection } from '../sql-connection.js';
import type { AuditHead, AuditLog, ListAuditOptions, VerifyAuditOptions } from './audit-log.js';
import { type AuditRow, type AuditVerdict, verifyChain } from './verify-chain.js';

const PAGE_SIZE = 256;
const NO_HEAD: AuditHead = { sequence: 0, hash: '0'.repeat(64) };
const BEFORE_ALL = Number.MIN_SAFE_INTEGER;

/** The audit in the database of the store. */
export class LibsqlAuditLog implements AuditLog {
  constructor(private readonly connection: SqlConnection) {}

  append(event: AuditEvent): AuditEntry {
    return this.connection.transaction(() => this.#insert(event));
  }

  appendQuickly(event: AuditEvent): AuditEntry {
    return this.connection.quickTransaction(() => this.#insert(event));
  }

  appendPatiently(event: AuditEvent): Promise<AuditEntry> {
    return this.connection.patientTransaction(() => this.#insert(event));
  }

  *list({
    newestFirst = false,
    after = newestFirst ? Number.MAX_SAFE_INTEGER : 0,
    limit = Number.MAX_SAFE_INTEGER,
    ...wanted
  }: ListAuditOptions = {}): Generator<AuditEntry> {
    let left = limit;
    for (const row of this.#rows(after, wanted, newestFirst)) {
      if (left <= 0) return;
      left -= 1;
      yield entryOf(row);
    }
  }

  doneTo(expertIds: readonly string[], limit: number): AuditEntry[] {
    const found = ['subject', 'data.joined', 'data.other'].map(
      (member) =>
        `SELECT sequence FROM audit WHERE entry ->> '$.${member}' IN (SELECT value FROM json_each(?1))`,
    );
    const sql = `
      SELECT sequence, entry, hash FROM audit WHERE sequence IN (${found.join(' UNION ')})
      ORDER BY sequence DESC LIMIT ?2`;
    return this.connection.all<AuditRow>(sql, JSON.stringify(expertIds), limit).map(entryOf);
  }

  verify({ after, head }: VerifyAuditOptions = {}): AuditVerdict {
    if (after === undefined || after <= 0) return verifyChain(this.#rows(BEFORE_ALL), NO_HEAD, head);
    const from = this.connection.get<AuditHead>('SELECT sequence, hash FROM audit WHERE sequence = ?', after);
    if (from === undefined) return { sound: false, entries: 0, sequence: after, reason: 'is missing' };
    return verifyChain(this.#rows(after), from, head);
  }

  head(): AuditHead {
    const sql = 'SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1';
    const row = this.connection.get<AuditHead>(sql);
    return row === undefined ? NO_HEAD : { sequence: row.sequence, hash: row.hash };
  }

  /** Called in a transaction, which lets no other process in between the head and the entry after it. */
  #insert({ actor, action, subject, data = {} }: AuditEvent): AuditEntry {
    const head = this.head();
    const said = { actor, action, subject: subject ?? null, data };
    const content = {
      sequence: head.sequence + 1,
      at: new Date().toISOString(),
      ...said,
      previous: head.hash,
    };
    const entry = canonicalJson(content);
    const hash = contentHash(entry);
    const sql = 'INSERT INTO audit (sequence, entry, hash) VALUES (?, ?, ?)';
    this.connection.run(sql, content.sequence, entry, hash);
    return { ...content, hash };
  }

  #rows(
    after: number,
    { about, action }: Pick<ListAuditOptions, 'about' | 'action'> = {},
    newestFirst = false,
  ): Generator<AuditRow> {
    const [beyond, order] = newestFirst ? ['<', 'DESC'] : ['>', 'ASC'];
    const sql = `
      SELECT sequence, entry, hash FROM audit
      WHERE sequence ${beyond} ?1 AND (?2 IS NULL OR instr(entry, ?2) > 0) AND (?3 IS NULL OR entry ->> 'action' = ?3)
      ORDER BY sequence ${order} LIMIT ?4`;
    const words = about === undefined ? null : JSON.stringify(about);
    const read = (last: number) => this.connection.all<AuditRow>(sql, last, words, action ?? null, PAGE_SIZE);
    return pages(after, read, ({ sequence }) => sequence);
  }
}

function entryOf({ entry, hash }: AuditRow): AuditEntry {
  return { ...JSON.parse(entry), hash };
}
