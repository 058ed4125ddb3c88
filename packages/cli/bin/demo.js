#!/usr/bin/env node
import { existsSync } from 'node:fs';

const demo = new URL('../dist/demo.js', import.meta.url);
if (existsSync(demo)) {
  await import(demo.href);
} else {
  process.stderr.write('error: expertmatch is not built yet; run "npm run demo" in the repository\n');
  process.exitCode = 1;
}
