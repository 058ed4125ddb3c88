// Writes without committing: says "held", and commits when told on standard input.
import Database from 'libsql';

const database = new Database(process.argv[2]);
database.exec("BEGIN IMMEDIATE; UPDATE experts SET content_hash = 'changed'");
process.stdout.write('held\n');
process.stdin.once('data', () => {
  database.exec('COMMIT');
  process.exit();
});
