/** `check --disclosure FILE|DIR…`: 公开自查 of documents, before they are published. */
import { judgeOpenness, type Judged } from '#checks/openness/openness.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { opennessHeads } from '#domain/findings/openness.ts';
import { opennessRemark } from '#export/openness-data.ts';
import { evidencePlace, evidenceText } from '#words/later/finding-words.ts';
import { openness } from '#words/later/openness-words.ts';
import { words } from '#words/words.ts';
import { readAll } from './check.ts';
import type { ReadOptions } from '../files.ts';
import { joinPartners, type Partner } from '../publish/catalog/partners.ts';
import { forTerminal, type ExitCode } from '../reply.ts';

export interface DisclosureCheckRequest {
  readonly files: readonly string[];
  readonly json: boolean;
  /** When the budgets were approved, and when they are published: `2026-02-10`. */
  readonly approved: string | undefined;
  readonly published: string | undefined;
  readonly options: ReadOptions;
}

/** Gives 1 where a document could not be read, else 0: what is not found is not an error. */
export async function checkDisclosure(request: DisclosureCheckRequest): Promise<ExitCode> {
  const { files, json, options, approved, published } = request;
  const { read, failed } = await readAll(files, options);
  const joined = joinedById(read);
  const all = joined.map(({ disclosure }) => disclosure);
  const judged = joined.map(({ file, disclosure }) => {
    const related = all.filter((other) => other !== disclosure);
    return {
      file,
      disclosure,
      judged: judgeOpenness(disclosure, { related, approved, published }),
    };
  });
  const text = json
    ? `${JSON.stringify(judged.flatMap(asJson), null, 2)}\n`
    : forTerminal(judged.map(asLines).join('\n'));
  process.stdout.write(text);
  return failed ? 1 : 0;
}

/** Tables and text of one disclosure are judged together, under the names of both. */
function joinedById(read: readonly { file: string; disclosure: Disclosure }[]) {
  const byId = new Map<string, Partner[]>();
  for (const each of read) {
    const { id } = each.disclosure;
    byId.set(id, [...(byId.get(id) ?? []), { ...each, isJson: false }]);
  }
  return [...byId.values()].flatMap((partners) => {
    const { disclosure, used, refused, within } = joinPartners(partners, new Set());
    const alone = [...refused, ...within].map(({ file }) => file);
    return [
      { file: used.join(' + '), disclosure },
      ...partners.filter(({ file }) => alone.includes(file)),
    ];
  });
}

interface JudgedFile {
  readonly file: string;
  readonly disclosure: Disclosure;
  readonly judged: readonly Judged[];
}

function asLines({ file, disclosure, judged }: JudgedFile): string {
  const { organization, year, stage } = disclosure;
  const lines = opennessHeads.flatMap((head) => {
    const own = judged.flatMap((each) =>
      each.criterion.head === head && each.judgement ? [line(each, disclosure)] : [],
    );
    return own.length === 0 ? [] : [`  ${openness.heads[head]}`, ...own];
  });
  const untold = judged.filter(({ judgement }) => judgement === null);
  const names = untold.map(({ criterion }) => openness.name(criterion.id));
  return [
    `${file}: ${organization.name} ${words.yearAndStage(year, stage)}`,
    ...lines,
    `  ${openness.untold([...names, openness.untoldCoverage])}`,
    '',
  ].join('\n');
}

function line(each: Judged, disclosure: Disclosure): string {
  const { criterion, judgement } = each;
  const verdict = judgement ? openness.verdicts[judgement.verdict] : '';
  const place = judgement?.places
    .slice(0, 3)
    .map((ref) => [evidenceText(ref, disclosure), evidencePlace(ref, disclosure)].join(' ').trim());
  const parts = [openness.name(criterion.id), opennessRemark(each, disclosure), place?.join('；')];
  return `    ${verdict.padEnd(4, '　')}${parts.filter((part) => part).join('  ')}`;
}

function asJson({ file, disclosure, judged }: JudgedFile) {
  return judged.flatMap(({ criterion, judgement }) =>
    judgement ? [{ file, disclosure: disclosure.id, criterion: criterion.id, ...judgement }] : [],
  );
}
