/** `synth --departments N --years M --seed S -o DIR`: an invented city, to show and to measure with. */
import { join } from 'node:path';
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import { synthWords } from '#words/zh/cli/cli-synth.ts';
import { asWebPage } from '../synth/as-web-page.ts';
import { defectKinds, withDefect, type DefectKind } from '../synth/defects.ts';
import { duties, firstBudget, nextBudget, type InventedBudget } from '../synth/invented-budget.ts';
import { inventedDisclosure } from '../synth/invented-disclosure.ts';
import { randomFrom, type Random } from '../synth/random.ts';
import { Stop, type ExitCode } from '../reply.ts';
import { writeWhole } from '../write-whole.ts';

export interface SynthRequest {
  readonly departments: number;
  readonly years: number;
  readonly seed: string;
  readonly out: string;
}

interface Defect {
  readonly id: string;
  readonly file: string;
  readonly kind: DefectKind;
}

const lastYear = 2026;

/**
 * Writes `documents/` and, beside it, `defects.json`. The same request writes the same bytes; a
 * department is the same whatever the number of others.
 */
export function synth({ departments, years, seed, out }: SynthRequest): ExitCode {
  const defects: Defect[] = [];
  let pages = 0;
  for (let number = 1; number <= departments; number += 1) {
    const random = randomFrom(`${seed}/${number}`);
    for (const { file, text, defect } of departmentFiles(number, years, random)) {
      writeWhole(join(out, 'documents', file), text);
      if (file.endsWith('.html')) pages += 1;
      if (defect) defects.push(defect);
    }
  }
  writeWhole(join(out, 'defects.json'), `${JSON.stringify(defects, null, 2)}\n`);
  process.stdout.write(`${synthWords.done(departments * years, pages, defects.length)}\n`);
  return 0;
}

function departmentFiles(number: number, years: number, random: Random) {
  const duty = duties[number % duties.length] ?? duties[0];
  const name = `虚构市第${number}${duty[4]}`;
  let before: InventedBudget | null = null;
  return Array.from({ length: years }, (_, index) => {
    const year = lastYear - years + 1 + index;
    const budget = before ? nextBudget(before, random) : firstBudget(duty, random);
    const sound = inventedDisclosure({ number, name }, year, budget, before);
    before = budget;
    // A web page prints tables alone: what is spoiled in the text cannot be seen in it.
    const [isSpoiled, isPage] = [random.next() < 0.1, random.next() < 0.125];
    const kind = isSpoiled && !isPage ? random.pick(defectKinds) : null;
    const spoiled = kind && withDefect(sound, kind);
    const disclosure = spoiled ?? sound;
    const file = `${year}/${disclosure.id}.${isPage ? 'html' : 'json'}`;
    const text = isPage ? asWebPage(disclosure) : printBudgetJson(disclosure);
    return { file, text, defect: kind && spoiled ? { id: disclosure.id, file, kind } : null };
  });
}

/** What stands behind the options; ends with 2 where it cannot be. */
export function synthRequest(
  options: Partial<Record<'departments' | 'years' | 'seed' | 'out', string | undefined>>,
): SynthRequest {
  const { seed, out } = options;
  const count = (name: 'departments' | 'years', most: number): number => {
    const written = options[name] ?? '';
    const number = Number(written);
    if (/^\d{1,6}$/.test(written) && number >= 1 && number <= most) return number;
    throw new Stop(2, synthWords.countWrong(`--${name}`, most, written));
  };
  const [departments, years] = [count('departments', 100_000), count('years', 20)];
  if (seed === undefined || seed === '') throw new Stop(2, synthWords.seedMissing);
  if (out === undefined) throw new Stop(2, synthWords.outMissing);
  return { departments, years, seed, out };
}
