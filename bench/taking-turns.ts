/** Works on a document that take turns, so that what else the machine does falls on all of them. */
import { fork, type ChildProcess } from 'node:child_process';
import { builtContender } from './built-contender.ts';
import type { WorkName } from './works.ts';

const contender = await builtContender();

/** What a contender tells of one call: milliseconds, and the most memory so far, in bytes. */
export interface Measured {
  readonly processor: number;
  readonly wall: number;
  readonly peak: number;
}

/** Milliseconds of processor time, which other programs on the machine do not lengthen. */
export interface Cost {
  readonly first: number;
  readonly median: number;
}

/**
 * What each work costs: its first call, and the median of `rounds` after as many to warm up. Each has
 * a process of its own, because pdf.js puts other built-ins into the process that it is loaded in.
 */
export async function takingTurns<Name extends WorkName>(
  names: readonly Name[],
  path: string,
  rounds: number,
): Promise<Record<Name, Cost>> {
  const processes = await Promise.all(names.map((name) => started(name, path)));
  const times: number[][] = names.map(() => []);
  for (let round = 0; round < 2 * rounds; round += 1) {
    for (const [index, child] of processes.entries())
      times[index]?.push((await once(child)).processor);
  }
  for (const child of processes) child.kill();
  const costs = names.map((name, index) => [name, costOf(times[index] ?? [], rounds)] as const);
  return Object.fromEntries(costs) as Record<Name, Cost>;
}

/** One first call in a new process. */
export async function firstCall(name: WorkName, path: string): Promise<Measured> {
  const child = await started(name, path);
  const measured = await once(child);
  child.kill();
  return measured;
}

async function started(name: WorkName, path: string): Promise<ChildProcess> {
  const child = fork(contender, [name, path], {
    // Not those of this process, which runs TypeScript.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await answer(child);
  return child;
}

async function once(child: ChildProcess): Promise<Measured> {
  const answered = answer(child);
  child.send('go');
  return (await answered) as Measured;
}

function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('a contender ended'));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}

function costOf(times: readonly number[], rounds: number): Cost {
  const warm = times.slice(-rounds).sort((one, other) => one - other);
  return { first: times[0] ?? NaN, median: warm[Math.floor(rounds / 2)] ?? NaN };
}
