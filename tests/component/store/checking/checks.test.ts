import { expect, it } from 'vitest';
import { defaultThresholds } from '#checks/options.ts';
import { runChecks } from '#checks/run-checks.ts';
import { askChecks, CheckQueue } from '#store/checking/ask-checks.ts';
import { sample } from '../../../support/disclosure.ts';

const question = { disclosure: sample, related: [], thresholds: defaultThresholds };
const expected = runChecks(sample, question);

/** A worker of a test's own. */
function worker(script: string): () => Worker {
  return () => new Worker(URL.createObjectURL(new Blob([script])));
}
const ready = `postMessage({ kind: 'ready' });`;
const silent = worker(`${ready} onmessage = () => {}`);

it('a disclosure is checked in a worker as it is in the page', async () => {
  expect(await askChecks('report', question)).toEqual({ kind: 'answer', answer: expected });
});

it('of a list only its numbers are asked for', async () => {
  const outcome = await askChecks('digest', question);
  expect(outcome).toMatchObject({ kind: 'answer', answer: { examined: expected.examined } });
});

it('a rule that fails is told with its name at once, and the next question is answered', async () => {
  const broken = { ...question, disclosure: { ...sample, tables: null } };
  const outcome = await askChecks('report', broken as unknown as typeof question);
  expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'fault', name: 'TypeError' } });
  expect(await askChecks('report', question)).toEqual({ kind: 'answer', answer: expected });
});

it('a worker that does not answer is ended at the deadline, and another one is asked', async () => {
  let started = 0;
  const startWorker = () => {
    started += 1;
    return silent();
  };
  const queue = new CheckQueue({ deadline: 50, startWorker });
  const late = { kind: 'failed', failure: { kind: 'late', seconds: 0.05 } };
  expect(await queue.ask('report', question)).toEqual(late);
  expect(await queue.ask('report', question)).toEqual(late);
  expect(started).toBe(2);
});

it('a worker that ends on its own is told at once', async () => {
  const startWorker = worker(`${ready} onmessage = () => { throw new Error('gone') }`);
  const outcome = await new CheckQueue({ startWorker }).ask('report', question);
  expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'fault', name: 'Worker' } });
});

it('where no worker can be started the rules run in the page', async () => {
  const refused = () => {
    throw new DOMException('Not here', 'SecurityError');
  };
  const answer = { kind: 'answer', answer: expected };
  const queues = [refused, worker('this is no script')].map(
    (startWorker) => new CheckQueue({ startWorker }),
  );
  for (const queue of queues) expect(await queue.ask('report', question)).toEqual(answer);
});
