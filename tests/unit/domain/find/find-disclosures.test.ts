import { describe, expect, it } from 'vitest';
import { findDisclosures, nearestDisclosures } from '#domain/find/find-disclosures.ts';

const region = { code: '130207', name: '唐山市丰南区' };
const entry = (name: string, initials: string, year = 2025, code: string | null = null) => ({
  id: `130207-${code ?? name.length}-${year}-budget`,
  organization: { name, initials, code },
  year,
});
const congress = entry(
  '唐山市丰南区人民代表大会常务委员会办公室',
  'tssfnqrmdbdhcwwyhbgs',
  2023,
  '301',
);
const short = entry('江苏省人大常委会办公厅', 'jssrdcwhbgt', 2019);
const street = entry('上海市普陀区人民政府万里街道办事处', 'shsptqrmzfwljdbsc', 2024);
const reform = entry('发展和改革委员会', 'fzhggwyh');
const health = entry('卫生健康委员会', 'wsjkwyh');
const housing = entry('住房和城乡建设局', 'zfhcxjsj');
const market = entry('市场监督管理局', 'scjdglj');
const labour = entry('人力资源和社会保障局', 'rlzyhshbzj');
const assets = entry('国有资产监督管理委员会', 'gyzcjdglwyh');
const league = entry('共青团丰南区委员会', 'gqtfnqwyh');
const disabled = entry('残疾人联合会', 'cjrlhh');
const water = entry('水务局', 'swj', 2025, '305');
const all = [
  congress,
  short,
  street,
  reform,
  health,
  housing,
  market,
  labour,
  assets,
  league,
  disabled,
  water,
];
const first = (find: string) =>
  (
    findDisclosures(
      all.filter((each) => each !== short),
      region,
      find,
    )[0] ?? findDisclosures([short], { code: '320000', name: '江苏省' }, find)[0]
  )?.organization.name;
const count = (find: string) => findDisclosures(all, region, find).length;

describe('a department is found by what people call it', () => {
  it.each([
    ['丰南 人大', congress],
    ['丰南人大', congress],
    ['江苏人大', short],
    ['发改委', reform],
    ['卫健委', health],
    ['住建局', housing],
    ['市监局', market],
    ['人社局', labour],
    ['国资委', assets],
    ['团委', league],
    ['残联', disabled],
    ['万里街道', street],
    ['普陀万里', street],
    ['丰南水务', water],
  ])('%s', (find, meant) => {
    expect(first(find)).toBe(meant.organization.name);
  });

  it('人大 finds who write it so before who write it out, and nobody else', () => {
    expect(findDisclosures(all, region, '人大')).toEqual([short, congress]);
  });
});

describe('by the first letters of its pinyin, with or without 省, 市, 区 and 办公室', () => {
  it.each([
    ['wljd', street],
    ['fnrd', congress],
    ['tsfn', congress],
    ['jsrd', short],
    ['jssrd', short],
    ['rsj', labour],
    ['FGW', reform],
    ['丰南rd', congress],
  ])('%s', (find, meant) => {
    expect(first(find)).toBe(meant.organization.name);
  });
});

describe('by number', () => {
  it.each([
    ['130207-301', congress],
    ['301', congress],
    ['万里街道 2024', street],
    ['万里街道 2024年', street],
    ['２０１９ 江苏人大', short],
  ])('%s', (find, meant) => {
    expect(first(find)).toBe(meant.organization.name);
  });

  it('the code of a region finds all of its departments, that of a village in it too', () => {
    expect(count('130207')).toBe(all.length);
    expect(count('130207001')).toBe(all.length);
    expect(count('130208')).toBe(0);
  });

  it('every word has to be met', () => {
    expect(count('万里街道 2023')).toBe(0);
  });
});

describe('only what is meant', () => {
  it('no words leave the list as it is', () => {
    expect(findDisclosures(all, region, ' ')).toBe(all);
  });

  it('what only shares letters inside words is not found', () => {
    expect(count('民表')).toBe(0);
    expect(count('教育局')).toBe(0);
  });
});

describe('with nothing found the nearest are named', () => {
  it('a wrong sign in a name', () => {
    expect(count('丰男人大')).toBe(0);
    const [best] = [...nearestDisclosures(all, region, '丰男人大')].sort(
      (one, other) => other.likeness - one.likeness,
    );
    expect(best?.entry).toBe(congress);
  });

  it('nothing where nothing is like it', () => {
    expect(nearestDisclosures(all, region, '核电站')).toEqual([]);
  });
});
