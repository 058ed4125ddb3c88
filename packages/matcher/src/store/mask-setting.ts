import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { MaskPolicy } from '../domain/mask-policy.js';
import type { SqlConnection } from './sql-connection.js';
import { unsoundStore } from './store-error.js';

/**
 * What the database withholds of its experts. Another policy is taken over while it holds none, and refused after
 * that, so that all of them are read alike.
 * @param wanted undefined for whatever it is
 * @throws ExpertMatchError `data_dir_incompatible`
 */
export function settleMask(
  connection: SqlConnection,
  dir: string,
  wanted: MaskPolicy | undefined,
): MaskPolicy {
  const held = heldMask(connection, dir);
  if (wanted === undefined || isSame(held, wanted)) return held;
  connection.transaction(() => {
    const found = heldMask(connection, dir);
    if (isSame(found, wanted)) return;
    if (holdsExperts(connection)) throw otherMask(dir, found, wanted);
    connection.run("UPDATE meta SET value = ? WHERE key = 'mask'", JSON.stringify(wanted));
  });
  return wanted;
}

/**
 * Called in the transaction that writes experts: another process may have changed the policy meanwhile.
 * @throws ExpertMatchError `data_dir_incompatible`
 */
export function requireMask(connection: SqlConnection, dir: string, wanted: MaskPolicy): void {
  const held = heldMask(connection, dir);
  if (!isSame(held, wanted)) throw otherMask(dir, held, wanted);
}

function heldMask(connection: SqlConnection, dir: string): MaskPolicy {
  const row = connection.get<{ value: string }>("SELECT value FROM meta WHERE key = 'mask'");
  if (row === undefined) throw unsoundStore(dir, 'its database does not say what it masks');
  return JSON.parse(row.value);
}

function holdsExperts(connection: SqlConnection): boolean {
  return connection.get('SELECT 1 FROM experts LIMIT 1') !== undefined;
}

function isSame(a: MaskPolicy, b: MaskPolicy): boolean {
  return a.join() === b.join();
}

function otherMask(dir: string, held: MaskPolicy, asked: MaskPolicy): ExpertMatchError {
  const [found, wanted] = [maskName(held), maskName(asked)];
  return new ExpertMatchError(
    'data_dir_incompatible',
    { dir, found, wanted },
    `The data directory ${dir} holds experts read with ${found}; this run asks for ${wanted}, and experts read ` +
      'differently cannot be compared. Leave --mask out, or choose another directory with --dir and import again ' +
      'there.',
  );
}

function maskName(policy: MaskPolicy): string {
  return policy.length === 0 ? 'nothing masked' : `the mask ${policy.join(',')}`;
}
