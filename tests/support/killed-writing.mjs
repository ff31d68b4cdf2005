/**
 * `node --import ./killed-writing.mjs …` with MINGZHANG_KILLED_AT=7: the process is gone, as by a failing
 * power supply, right before its seventh change to the disk; with 7.5 in the middle of it, when half of
 * the bytes are written or a file was just moved. How many changes there were is printed at the end.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.MINGZHANG_KILLED_AT);
const { writeFileSync, renameSync } = fs;
const die = () => process.kill(process.pid, 'SIGKILL');
let count = 0;

/** @returns whether the change that begins now is the one that is not finished. */
function isLast() {
  count += 1;
  if (count === at) die();
  return count === Math.floor(at);
}

fs.writeFileSync = (file, content, ...options) => {
  const last = isLast();
  const bytes = Buffer.from(content);
  writeFileSync(file, last ? bytes.subarray(0, bytes.length / 2) : bytes, ...options);
  if (last) die();
};
fs.renameSync = (from, to) => {
  const last = isLast();
  renameSync(from, to);
  if (last) die();
};
syncBuiltinESMExports();
process.on('exit', () => process.stderr.write(`${count} changes`));
