import { describe, expect, it } from 'vitest';
import type { Shard, ShardDisclosure } from '#domain/catalog/catalog.ts';
import type { Imported } from '#store/archive/imports.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { chosenOther, comparableWith, otherDisclosures } from '#store/catalog/other-disclosures.ts';
import { disclosureWith, sample } from '../../../support/disclosure.ts';

function listed(id: string, parts: Partial<ShardDisclosure> = {}): ShardDisclosure {
  return {
    id,
    organization: { code: '301', name: sample.organization.name, initials: '' },
    year: Number(id.split('-')[2]),
    stage: 'budget',
    total: null,
    unit: '万元',
    totalLastYear: null,
    path: `disclosures/${id}.json`,
    sha256: '0'.repeat(64),
    bytes: 1,
    ...parts,
  };
}

const shard = (...disclosures: ShardDisclosure[]): Shard => ({
  format: 'mingzhang-region',
  version: 1,
  region: { code: '130207', name: '唐山市丰南区' },
  disclosures,
});

const imported = (id: string, parts: Partial<Imported> = {}): Imported => ({
  id,
  sha256: '',
  importedAt: 0,
  region: '唐山市丰南区',
  organization: sample.organization.name,
  year: Number(id.split('-')[2]),
  stage: 'budget',
  ...parts,
});

describe('the other disclosures of an organization', () => {
  it('are those of its region’s list and of the imports, newest first, without itself', () => {
    const list = shard(
      listed(sample.id),
      listed('130207-301-2021-budget'),
      listed('130207-302-2022-budget', {
        organization: { code: '302', name: '财政局', initials: '' },
      }),
    );
    const imports = [imported('130207-301-2022-budget'), imported('130208-301-2020-budget')];
    expect(otherDisclosures(sample, list, imports).map(({ id }) => id)).toEqual([
      '130207-301-2022-budget',
      '130207-301-2021-budget',
    ]);
  });

  it('name an imported one once that the list has too', () => {
    const id = '130207-301-2022-budget';
    expect(otherDisclosures(sample, shard(listed(id)), [imported(id)])).toHaveLength(1);
  });

  it('are found by name where the organization has no code', () => {
    const organization = { ...sample.organization, code: null };
    const of = disclosureWith({ id: '130207-a1b2c3d4-2023-budget', organization });
    const other = imported('130207-a1b2c3d4-2022-budget');
    expect(otherDisclosures(of, null, [other])).toHaveLength(1);
  });

  it('of a region that is not known are found by the whole name', () => {
    const of = disclosureWith({ region: { code: null, name: '' } });
    const other = imported('unknown-301-2022-budget', { region: '' });
    expect(otherDisclosures(of, null, [other])).toHaveLength(1);
    expect(otherDisclosures(of, null, [{ ...other, organization: '财政局' }])).toEqual([]);
  });
});

describe('the one to compare with', () => {
  const others = otherDisclosures(
    sample,
    shard(
      listed('130207-301-2022-finalAccounts', { stage: 'finalAccounts' }),
      listed('130207-301-2022-budget'),
      listed('130207-301-2019-budget'),
    ),
    [],
  );
  const chosen = (against?: string) => chosenOther(sample, others, against)?.id;

  it('is the year before of the same stage where the address names none', () => {
    expect(chosen()).toBe('130207-301-2022-budget');
    const alone = others.filter(({ stage, year }) => stage !== 'budget' || year !== 2022);
    expect(chosenOther(sample, alone, undefined)).toBeNull();
  });

  it('is named by its year, the same stage first, or by its id', () => {
    expect(chosen('2019')).toBe('130207-301-2019-budget');
    expect(chosen('2022')).toBe('130207-301-2022-budget');
    expect(chosen('130207-301-2022-finalAccounts')).toBe('130207-301-2022-finalAccounts');
  });

  it('is none where the address names what is not there', () => {
    expect(chosen('1999')).toBeUndefined();
    expect(chosen('130207-302-2022-budget')).toBeUndefined();
  });
});

describe('what a disclosure can be checked against', () => {
  const department: Disclosure = {
    ...sample,
    organization: { ...sample.organization, units: [unitOf('丰南区某中心')] },
  };
  const listed = (id: string, name: string, year: number) => ({
    id,
    year,
    stage: 'budget' as const,
    sha256: '',
    region: sample.region,
    organization: { code: null, name },
  });

  function unitOf(name: string) {
    return { name, nature: null, rank: null, funding: null };
  }

  it('is the same organization that year and two years back, and its members that year', () => {
    const own = sample.organization.name;
    const all = [
      listed(sample.id, own, 2023),
      listed('before', own, 2022),
      listed('final', own, 2023),
      listed('first', own, 2021),
      { ...listed('first final', own, 2021), stage: 'finalAccounts' as const },
      listed('long ago', own, 2020),
      listed('member', '丰南区某中心', 2023),
      listed('member before', '丰南区某中心', 2022),
      listed('stranger', '丰南区财政局', 2023),
    ];
    const ids = comparableWith(department, all).map(({ id }) => id);
    expect(ids).toEqual(['before', 'final', 'first', 'member']);
  });
});
