/** One line at the foot of a terminal that says how far the reading of documents is. */
import { cliWords } from '#words/zh/cli/cli.ts';

/** Work that is done sooner needs no progress. */
const silentMilliseconds = 1_000;

export class Progress {
  readonly #files: number;
  readonly #screen: { write(text: string): unknown };
  readonly #now: () => number;
  readonly #start: number;
  #done = 0;
  #shown = false;

  /** Of that many files; `now` gives milliseconds. */
  constructor(
    files: number,
    screen: { write(text: string): unknown },
    now: () => number = performance.now.bind(performance),
  ) {
    this.#files = files;
    this.#screen = screen;
    this.#now = now;
    this.#start = now();
  }

  /** A document is being read: its name, and the page where it has pages. */
  reading(name: string, page?: number, pages?: number): void {
    const passed = this.#now() - this.#start;
    if (passed < silentMilliseconds) return;
    const ofThis = page !== undefined && pages ? (page - 1) / pages : 0;
    const share = (this.#done + ofThis) / this.#files;
    const line = [
      cliWords.progressFile(this.#done + 1, this.#files, name),
      ...(page !== undefined && pages ? [cliWords.progressPage(page, pages)] : []),
      ...(this.#done > 0 ? [cliWords.progressRate((this.#done / passed) * 60_000)] : []),
      ...(share > 0 ? [cliWords.progressLeft((passed / share - passed) / 1000)] : []),
    ].join('  ');
    this.#screen.write(`\r\u001b[2K${line}`);
    this.#shown = true;
  }

  /** A document has been read or given up; the line goes, so that others can be written. */
  next(): void {
    this.#done += 1;
    if (this.#shown) this.#screen.write('\r\u001b[2K');
    this.#shown = false;
  }
}
