import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stages } from '#domain/disclosure/disclosure.ts';
import { parseAddress } from '#store/address/address-format.ts';
import type { DisclosureQuery } from '#store/address/address-queries.ts';
import {
  embedThemes,
  embedViews,
  printEmbedAddress,
  readEmbedAddress,
} from '#store/address/embed-address.ts';

const nothing = readEmbedAddress('', '');

it('an empty address asks for a whole department, and names none', () => {
  expect(nothing).toMatchObject({ dept: null, year: null, view: 'department', theme: 'auto' });
  expect(nothing).toMatchObject({ title: true, plain: false, static: false, elder: false });
  expect(nothing).toMatchObject({ table: 'top', controls: true });
  expect(readEmbedAddress('?table=0&controls=0', '')).toMatchObject({
    table: 'none',
    controls: false,
  });
  expect(readEmbedAddress('?table=full', '').table).toBe('full');
});

it('what is printed is read back', () => {
  const flag = fc.boolean();
  const choice = fc.record({
    dept: fc.constantFrom('130207-301', '310107-eece0746', '11-a_b-c'),
    year: fc.option(fc.integer({ min: 1990, max: 2199 })),
    stage: fc.constantFrom(...stages),
    view: fc.constantFrom(...embedViews),
    theme: fc.constantFrom(...embedThemes),
    accent: fc.constantFrom(null, '#1e50a2'),
    lang: fc.constantFrom('zh-CN' as const, 'en' as const),
    of: fc.constantFrom([], ['130207-301-2023-budget', '310107-eece0746-2025-budget']),
    as: fc.constantFrom('amount' as const, 'share' as const),
    region: fc.constantFrom(null, '130207'),
    title: flag,
    table: fc.constantFrom('full' as const, 'top' as const, 'none' as const),
    controls: flag,
    elder: flag,
    plain: flag,
    static: fc.constant(false),
    query: fc.constantFrom(...['', 'path=208&measure=basic', 'lens=flow'].map(query)),
  });
  fc.assert(
    fc.property(choice, (chosen) => {
      const read = readEmbedAddress(`?${printEmbedAddress(chosen)}`, '#id=mz1');
      const none = { otherLanguage: false, edition: null, badEdition: false };
      expect(read).toEqual({ ...chosen, ...none, id: 'mz1' });
    }),
  );
});

function query(text: string): DisclosureQuery {
  const { address } = parseAddress('/x', text);
  if (address.screen !== 'disclosure') throw new Error('no disclosure');
  return address.query;
}

it('a language that there is no dictionary of is noticed, and none that is no language', () => {
  const asked = (lang: string) => readEmbedAddress(`?lang=${lang}`, '');
  for (const lang of ['fr', 'zh-TW', 'zh-Hant-HK', 'mn-Mong-CN']) {
    expect(asked(lang)).toMatchObject({ lang: 'zh-CN', otherLanguage: true });
  }
  for (const lang of ['en', 'EN-gb']) {
    expect(asked(lang)).toMatchObject({ lang: 'en', otherLanguage: false });
  }
  for (const lang of ['zh', 'zh-CN', 'ZH-hans-cn', '', '%3Cb%3E', 'x'.repeat(50)]) {
    expect(asked(lang)).toMatchObject({ lang: 'zh-CN', otherLanguage: false });
  }
});

describe('the hash of a version', () => {
  const data = 'a'.repeat(64);
  const asked = (rest: string) => {
    const { edition, badEdition } = readEmbedAddress(`?dept=130207-301${rest}`, '');
    return badEdition ? 'bad' : edition;
  };

  it('pins it only together with its year', () => {
    expect(asked(`&year=2023&data=${data}`)).toBe(data);
    expect(asked('&year=2023')).toBeNull();
    for (const year of ['', '&year=', '&year=23', '&year=2023x']) {
      expect(asked(`${year}&data=${data}`)).toBe('bad');
    }
  });

  it('that is malformed is no other version', () => {
    const malformed = ['', 'a', data.toUpperCase(), `${data}0`, `${data.slice(1)}g`, ' '];
    for (const each of malformed) expect(asked(`&year=2023&data=${each}`)).toBe('bad');
    // What stands first counts, here as everywhere.
    expect(asked(`&year=2023&data=x&data=${data}`)).toBe('bad');
  });
});

it('what stands first counts, and the query stands before the hash', () => {
  expect(readEmbedAddress('?theme=dark', '#theme=light&view=badge')).toMatchObject({
    theme: 'dark',
    view: 'badge',
  });
});

it('whatever the address says, it never throws, and says only what is listed', () => {
  const junk = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webQueryParameters(),
    fc.constantFrom(
      'theme[]=dark',
      '__proto__=1',
      'constructor=x',
      'view=%00',
      '%',
      'dept=<script>',
    ),
  );
  fc.assert(
    fc.property(fc.array(junk), junk, (parts, hash) => {
      const { view, theme, accent, dept, id } = readEmbedAddress(`?${parts.join('&')}`, `#${hash}`);
      expect(embedViews).toContain(view);
      expect(embedThemes).toContain(theme);
      expect(accent ?? '#000000').toMatch(/^#[0-9a-f]{6}$/);
      expect(dept ?? '11-x').toMatch(/^[\w-]+$/);
      expect(id).toMatch(/^[\w-]*$/);
    }),
  );
});

it('words are no part of an embed: a search, a cell, another id are left out', () => {
  const { query: read } = readEmbedAddress('?find=abc&cell=a.1&level2=x&against=y&path=201', '');
  expect(read).toMatchObject({ path: '201' });
  for (const name of ['find', 'cell', 'level2', 'against']) expect(read).not.toHaveProperty(name);
});

it('an address of a megabyte is left aside', () => {
  expect(readEmbedAddress(`?theme=dark`, `#view=badge&${'x'.repeat(1_000_000)}`)).toMatchObject({
    theme: 'dark',
    view: 'department',
  });
});
