/** How long a document takes to read, in Node: the part that needs no browser. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Gives the table of `ingest.ts`, which runs in a process of its own, so that its first call is one. */
export function run() {
  const command = [path('../node_modules/tsx/dist/cli.mjs'), path('./ingest.ts')];
  const table = execFileSync(process.execPath, command, { encoding: 'utf8' });
  return Promise.resolve(`## Reading a document\n\n\`\`\`\n${table}\`\`\``);
}
