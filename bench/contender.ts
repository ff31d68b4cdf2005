/** A process that does one kind of work on one document, whenever it is told to, and says what it cost. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { works, type WorkName } from './works.ts';

const [, , name = '', path = ''] = process.argv;
const bytes = new Uint8Array(readFileSync(path));
const work = await works[name as WorkName]();

process.on('message', () => {
  void (async () => {
    const start = performance.now();
    const before = process.cpuUsage();
    await work(bytes, basename(path));
    const { user, system } = process.cpuUsage(before);
    const peak = process.resourceUsage().maxRSS * 1_024;
    process.send?.({ processor: (user + system) / 1_000, wall: performance.now() - start, peak });
  })();
});
process.send?.('ready');
