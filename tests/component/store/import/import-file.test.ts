import { expect, it } from 'vitest';
import { printBudgetJson, toBudgetJson } from '#domain/disclosure/budget-json.ts';
import { importFile } from '#store/import/import-file.ts';
import { sample } from '../../../support/disclosure.ts';

const file = new File([printBudgetJson(sample)], 'budget.json');
let ended = 0;

/** A worker of a test's own, of which it is known when it was ended. */
function worker(script: string): () => Worker {
  return () => {
    const started = new Worker(URL.createObjectURL(new Blob([script])));
    const terminate = started.terminate.bind(started);
    started.terminate = () => {
      ended++;
      terminate();
    };
    return started;
  };
}

const answering = (answer: unknown): string => `onmessage = () => postMessage(${String(answer)})`;

it('a file is read in the import worker', async () => {
  expect(await importFile(file)).toEqual({ kind: 'read', result: { value: sample, issues: [] } });
});

it('a file that is no disclosure gives no disclosure and the reasons', async () => {
  const outcome = await importFile(new File(['{"format":"other"}'], 'other.json'));
  expect(outcome).toMatchObject({
    kind: 'read',
    result: { value: null, issues: [{ key: 'json-not-budget' }] },
  });
  const empty = await importFile(new File([], 'empty.txt'));
  expect(empty).toMatchObject({ result: { value: null, issues: [{ key: 'file-empty' }] } });
});

it('a file of more than 30 MB is refused before it is read', async () => {
  const large = new File([new Uint8Array(31 * 1024 * 1024)], 'large.txt');
  expect(await importFile(large)).toEqual({
    kind: 'read',
    result: {
      value: null,
      issues: [{ key: 'file-too-large', severity: 'error', values: { megabytes: 31, limit: 30 } }],
    },
  });
});

it('a file that cannot be read from the disk is said to be so', async () => {
  const gone = new File(['x'], 'gone.txt');
  gone.arrayBuffer = () => Promise.reject(new DOMException('Gone', 'NotReadableError'));
  expect(await importFile(gone)).toEqual({ kind: 'unreadable' });
});

it('F34 a worker that never answers is ended at the deadline', async () => {
  ended = 0;
  const startWorker = worker('for (;;) {}');
  expect(await importFile(file, { startWorker, deadline: 50 })).toEqual({
    kind: 'too-slow',
    seconds: 0.05,
  });
  expect(ended).toBe(1);
});

it.each([
  ['throws', 'onmessage = () => { throw new Error("out of memory") }'],
  ['cannot be compiled', 'this is no script'],
  ['answers something else', answering('"done"')],
  ['answers issues of another shape', answering('{ json: null, issues: [{ key: 1 }] }')],
])('a worker that %s is reported as stopped, and ended', async (_, script) => {
  ended = 0;
  expect(await importFile(file, { startWorker: worker(script) })).toEqual({ kind: 'stopped' });
  expect(ended).toBe(1);
});

it('F28 a worker that cannot be started is reported as stopped', async () => {
  const startWorker = (): never => {
    throw new DOMException('No', 'SecurityError');
  };
  expect(await importFile(file, { startWorker })).toEqual({ kind: 'stopped' });
});

it('what a worker calls a disclosure is checked like any file', async () => {
  const json = { ...toBudgetJson(sample), year: 'next' };
  const startWorker = worker(answering(JSON.stringify({ json, issues: [] })));
  expect(await importFile(file, { startWorker })).toMatchObject({
    kind: 'read',
    result: { value: null, issues: [{ key: 'json-field-invalid', values: { path: 'year' } }] },
  });
});

it('a second file waits until the first is done with', async () => {
  const order: string[] = [];
  const answer = worker(answering('{ json: null, issues: [] }'));
  const startWorker = (name: string) => (): Worker => {
    order.push(name);
    return answer();
  };
  const first = importFile(file, { startWorker: startWorker('start 1') }).then(() =>
    order.push('end 1'),
  );
  const second = importFile(file, { startWorker: startWorker('start 2') });
  await Promise.all([first, second]);
  expect(order).toEqual(['start 1', 'end 1', 'start 2']);
});
