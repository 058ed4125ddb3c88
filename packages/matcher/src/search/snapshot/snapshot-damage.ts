/** Why a snapshot cannot be used; never leaves this folder. */
export class SnapshotDamage extends Error {
  override readonly name = 'SnapshotDamage';
}
