import { describe, expect, it, test } from 'vitest';
import {
  families,
  functionalClasses,
  functionalClassOf,
  levelOf,
  parentCode,
  shadeOf,
} from '#domain/subjects/classification.ts';

/** 政府收支分类科目, functional classes in use, by code. */
const published = [
  ['201', '一般公共服务支出'],
  ['202', '外交支出'],
  ['203', '国防支出'],
  ['204', '公共安全支出'],
  ['205', '教育支出'],
  ['206', '科学技术支出'],
  ['207', '文化旅游体育与传媒支出'],
  ['208', '社会保障和就业支出'],
  ['209', '社会保险基金支出'],
  ['210', '卫生健康支出'],
  ['211', '节能环保支出'],
  ['212', '城乡社区支出'],
  ['213', '农林水支出'],
  ['214', '交通运输支出'],
  ['215', '资源勘探工业信息等支出'],
  ['216', '商业服务业等支出'],
  ['217', '金融支出'],
  ['219', '援助其他地区支出'],
  ['220', '自然资源海洋气象等支出'],
  ['221', '住房保障支出'],
  ['222', '粮油物资储备支出'],
  ['223', '国有资本经营预算支出'],
  ['224', '灾害防治及应急管理支出'],
  ['227', '预备费'],
  ['229', '其他支出'],
  ['230', '转移性支出'],
  ['231', '债务还本支出'],
  ['232', '债务付息支出'],
  ['233', '债务发行费用支出'],
  ['234', '抗疫特别国债安排的支出'],
];

test('the thirty classes stand in the order of their codes under their published names', () => {
  expect(functionalClasses.map(({ code, name }) => [code, name])).toEqual(published);
});

test('the classes fall into eight families, each with a class', () => {
  expect(families).toHaveLength(8);
  expect(new Set(functionalClasses.map(({ family }) => family))).toEqual(new Set(families));
});

test('no two classes of a family share a shade, and the shades count from 0', () => {
  for (const family of families) {
    const members = functionalClasses.filter((one) => one.family === family);
    expect(members.map(({ code }) => shadeOf(code))).toEqual(members.map((_, index) => index));
  }
});

describe('a code', () => {
  it('of any level belongs to the class of its first three digits', () => {
    for (const code of ['208', '20805', '2080505']) {
      expect(functionalClassOf(code)?.name).toBe('社会保障和就业支出');
      expect(shadeOf(code)).toBe(shadeOf('208'));
    }
  });

  it.each(['218', '225', '226', '228', '301', '', 'constructor'])(
    'of no class in use has none: %j',
    (code) => {
      expect(functionalClassOf(code)).toBeUndefined();
      expect(shadeOf(code)).toBe(0);
    },
  );

  it('tells its level by its length', () => {
    expect(['201', '20101', '2010101', '20', '', '__proto__'].map(levelOf)).toEqual([
      1,
      2,
      3,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('names its parent', () => {
    expect(['2010101', '20101', '201'].map(parentCode)).toEqual(['20101', '201', undefined]);
  });
});
