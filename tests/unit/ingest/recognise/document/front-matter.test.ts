import { expect, test } from 'vitest';
import { frontMatterOf } from '../../../../../src/ingest/recognise/document/front-matter.ts';

/** Lines as `page text`; gives how many are cover and how many are contents. */
function front(...lines: string[]): [number, number] {
  const blocks = lines.map((line) => {
    const [page = '', text = ''] = line.split(' ');
    const at = page === '-' ? {} : { page: Number(page) };
    return { kind: 'paragraph' as const, text, at };
  });
  const { cover, contents } = frontMatterOf({ format: 'pdf', blocks });
  return [cover.length, contents.length];
}

test('contents end where their first entry stands again', () => {
  expect(
    front(
      '1 某局',
      '1 目录',
      '1 第一部分概况',
      '1 一、职责',
      '2 二、说明',
      '2 第一部分概况',
      '2 一、职责',
    ),
  ).toEqual([1, 4]);
});

test('contents end on the page before the first sentence, whatever its heading is called', () => {
  expect(
    front(
      '1 某局',
      '2 目录',
      '2 一、部门职责……………1',
      '2 二、预算表……………2',
      '3 某局主要职责',
      '3 起草文件。',
    ),
  ).toEqual([1, 3]);
});

test('without pages the line before the first sentence is its heading', () => {
  expect(
    front('- 某局', '- 目录', '- 一、职责', '- 二、说明', '- 主要职能', '- 起草文件。'),
  ).toEqual([1, 3]);
});

test('a document without contents has neither, nor one whose cover speaks of money', () => {
  expect(front('1 某局', '1 一、职责', '1 起草文件。')).toEqual([0, 0]);
  expect(front('1 支出9万元。', '1 目录', '1 一、职责')).toEqual([0, 0]);
});
