/** `mcp`: a published folder answers a client of the official SDK, and no figure comes without its place. */
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PublishedLibrary } from '../../../../src/cli/mcp/published-library.ts';
import { mcpServer } from '../../../../src/cli/mcp/server.ts';
import { cli, newFolder, program } from '../run.ts';

const folder = fileURLToPath(new URL('../../../../public/data', import.meta.url));
const fengnan = '130207-301-2023-budget';
const [wanli2024, wanli2025] = ['310107-eece0746-2024-budget', '310107-eece0746-2025-budget'];

const client = new Client({ name: 'test', version: '1' });
beforeAll(async () => {
  const [own, other] = InMemoryTransport.createLinkedPair();
  await mcpServer(new PublishedLibrary(folder), '1').connect(other);
  await client.connect(own);
});
afterAll(() => client.close());

type Answer = Record<string, unknown>;

async function ask(name: string, input: object): Promise<Answer> {
  const { structuredContent, isError } = await client.callTool({ name, arguments: { ...input } });
  expect(isError).toBeUndefined();
  return structuredContent as Answer;
}

async function refused(name: string, input: object): Promise<string> {
  const { content, isError } = await client.callTool({ name, arguments: { ...input } });
  expect(isError).toBe(true);
  return (content as { text: string }[])[0]?.text ?? '';
}

/** Every object within that gives an amount. */
function figuresWithin(value: unknown): Answer[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(figuresWithin);
  return 'amount' in value ? [value as Answer, ...inner] : inner;
}

describe('a published folder', () => {
  it('tells which tools it has, with their inputs', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'list',
      'find',
      'figure',
      'compare',
      'findings',
    ]);
    expect(tools[1]?.inputSchema).toMatchObject({
      type: 'object',
      required: ['disclosure', 'words'],
    });
  });

  it('lists disclosures by name, region and year, without figures', async () => {
    const all = await ask('list', {});
    expect(all.found).toBe(29);
    expect(await ask('list', { find: 'wljd', year: 2024 })).toMatchObject({
      found: 1,
      disclosures: [{ id: wanli2024, year: 2024, stage: '部门预算' }],
    });
    expect(figuresWithin(all)).toEqual([]);
  });

  it('finds figures by their words and gives one again by its cell', async () => {
    const answer = await ask('find', { disclosure: fengnan, words: '支出总表 人大事务 合计' });
    const figures = answer.figures as Answer[];
    expect(figures[0]).toMatchObject({
      disclosure: fengnan,
      cell: 'expenditure.2.total',
      amount: '802.49 万元',
    });
    const again = await ask('figure', { disclosure: fengnan, cell: 'expenditure.2.total' });
    expect(again).toEqual(figures[0]);
  });

  it('compares two years, largest change first, with the places of both', async () => {
    const answer = await ask('compare', { disclosure: wanli2025, against: wanli2024, limit: 5 });
    expect(answer).toMatchObject({ before: { id: wanli2024 }, after: { id: wanli2025 } });
    const rows = answer.rows as { before: Answer; after: Answer }[];
    expect(rows).toHaveLength(5);
    expect(rows.every(({ before, after }) => before.place && after.place)).toBe(true);
  });

  it('gives findings as sentences with their places', async () => {
    const answer = await ask('findings', { disclosure: fengnan, severity: 'contradiction' });
    const [first] = answer.findings as { sentence: string; places: Answer[] }[];
    expect(first?.sentence).toMatch(/相差/);
    expect(first?.places.length).toBeGreaterThan(1);
  });

  it('answers no figure without what it is, where it stands and what it was read from', async () => {
    const answers = [
      await ask('find', { disclosure: fengnan, words: '支出', limit: 100 }),
      await ask('find', { disclosure: wanli2025, words: '支出', limit: 100 }),
      await ask('compare', { disclosure: wanli2025, against: wanli2024, limit: 100 }),
      await ask('compare', { disclosure: wanli2025, against: wanli2024, by: 'item', limit: 100 }),
      await ask('findings', { disclosure: fengnan, limit: 100 }),
    ];
    const figures = answers.flatMap(figuresWithin);
    expect(figures.length).toBeGreaterThan(200);
    for (const figure of figures) {
      expect(figure).toMatchObject({
        what: expect.stringMatching(/./),
        place: expect.stringMatching(/./),
      });
    }
    const printed = figures.filter(({ cell }) => cell !== undefined);
    expect(printed.every(({ source, version }) => source && version)).toBe(true);
  });

  it('says what cannot be answered, and answers on', async () => {
    expect(await refused('figure', { disclosure: fengnan, cell: 'nothing.1.total' })).toContain(
      '没有“nothing.1.total”这一格',
    );
    expect(await refused('find', { disclosure: 'no-such', words: '支出' })).toContain('先用 list');
    expect(await refused('find', { disclosure: '../../etc/passwd', words: '支出' })).toContain(
      '没有',
    );
    expect(await refused('find', { disclosure: fengnan })).toContain('words');
    expect(await refused('compare', { disclosure: fengnan, against: wanli2024 })).toContain(
      '没有比较',
    );
    expect(await refused('delete', {})).toContain('没有“delete”这个工具');
    expect((await ask('list', {})).found).toBe(29);
  });
});

describe('the command', () => {
  it('speaks over standard input and output, and ends with its client', async () => {
    const own = new Client({ name: 'test', version: '1' });
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [...program, 'mcp', folder],
    });
    await own.connect(transport);
    const { structuredContent } = await own.callTool({ name: 'list', arguments: { year: 2023 } });
    expect(structuredContent).toMatchObject({ found: 2 });
    await own.close();
    expect(transport.pid).toBeNull();
  });

  it('refuses a folder that was not published, and no folder', async () => {
    const refusal = await cli('mcp', newFolder());
    expect(refusal).toMatchObject({ status: 1, stdout: '' });
    expect(refusal.stderr).toContain('没有 catalog.json');
    expect((await cli('mcp')).status).toBe(2);
    expect((await cli('mcp', folder, folder)).status).toBe(2);
  });
});
