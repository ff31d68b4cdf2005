/** A process that does one kind of work on one document, whenever it is told to, and says what it cost. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { works, type WorkName } from './works.ts';

const [, , name = '', path = ''] = process.argv;
const bytes = new Uint8Array(readFileSync(path));
const work = await works[name as WorkName]();

process.on('message', () => {
  void (async () => {
    const start = process.cpuUsage();
    await work(bytes, basename(path));
    const { user, system } = process.cpuUsage(start);
    process.send?.((user + system) / 1_000);
  })();
});
process.send?.('ready');
