/**
 * Kills `publish` while it writes and the browser during imports and notes, each twenty times or KILLS
 * times: `npm run kills`, after `npm run build`. The same tests run in `npm test`, a few times each.
 */
import { spawnSync } from 'node:child_process';

process.env.KILLS ??= '20';
const runs = [
  ['vitest/vitest.mjs', 'run', 'tests/unit/cli/publish/publish-folder.test.ts', '-t', 'killed'],
  ['@playwright/test/cli.js', 'test', 'tests/e2e/offline/kills.spec.ts'],
];
const codes = runs.map(
  ([program, ...words]) =>
    spawnSync(process.execPath, [`node_modules/${program}`, ...words], { stdio: 'inherit' }).status,
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
