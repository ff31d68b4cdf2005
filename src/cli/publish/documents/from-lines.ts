/** `publish --from DIR`: what other machines have read, as files of lines. */
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { publishWords } from '#words/zh/cli/cli-publish.ts';
import { Stop } from '../../reply.ts';
import { keptReading, type Document } from './documents.ts';
import { headOf, type ReadingStore } from './reading-store.ts';
import { parseReading, readingOf } from './reading.ts';

/**
 * Every line of every `.ndjson` file in the folder and below, in the order of their names. A line that
 * is cut, because a machine ended, is a document without a reading. Ends with 1 where there is no folder.
 */
export async function documentsFrom(folder: string, store: ReadingStore): Promise<Document[]> {
  const documents: Document[] = [];
  for (const file of lineFiles(folder)) {
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(file) })) {
      number += 1;
      if (line === '') continue;
      const reading = parseReading(line);
      documents.push(reading ? keptReading(reading, line, store) : broken(file, number));
    }
  }
  return documents;
}

function lineFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ndjson'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    throw new Stop(1, publishWords.fromMissing(folder));
  }
}

function broken(file: string, line: number): Document {
  const reading = readingOf(`${file}:${line}`, '', null, []);
  const head = headOf({ ...reading, errors: [publishWords.outcome.lineBroken(line)] });
  return { file: reading.file, key: null, head };
}
