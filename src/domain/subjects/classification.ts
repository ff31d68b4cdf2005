/**
 * The functional classification of expenditure (支出功能分类科目) and the department version of the
 * economic classification, as far as the program must know them: classes and their families, and how
 * a code tells its level and its parent. Source: 政府收支分类科目, revised yearly by the Ministry of
 * Finance; 218, 225, 226 and 228 are not in use.
 */

/** Eight families of functional classes; each has a hue of its own on every screen. */
export const families = [
  'governing',
  'safety',
  'culture',
  'livelihood',
  'cityland',
  'economy',
  'nature',
  'reserve',
] as const;
export type Family = (typeof families)[number];

interface FunctionalClass {
  readonly code: string;
  readonly name: string;
  readonly family: Family;
}

const classesByFamily: Record<Family, Record<string, string>> = {
  governing: { 201: '一般公共服务支出', 202: '外交支出' },
  safety: { 203: '国防支出', 204: '公共安全支出', 224: '灾害防治及应急管理支出' },
  culture: { 205: '教育支出', 206: '科学技术支出', 207: '文化旅游体育与传媒支出' },
  livelihood: {
    208: '社会保障和就业支出',
    209: '社会保险基金支出',
    210: '卫生健康支出',
    221: '住房保障支出',
  },
  cityland: { 212: '城乡社区支出', 213: '农林水支出', 219: '援助其他地区支出' },
  economy: {
    214: '交通运输支出',
    215: '资源勘探工业信息等支出',
    216: '商业服务业等支出',
    217: '金融支出',
    222: '粮油物资储备支出',
    223: '国有资本经营预算支出',
  },
  nature: { 211: '节能环保支出', 220: '自然资源海洋气象等支出' },
  reserve: {
    227: '预备费',
    229: '其他支出',
    230: '转移性支出',
    231: '债务还本支出',
    232: '债务付息支出',
    233: '债务发行费用支出',
    234: '抗疫特别国债安排的支出',
  },
};

/** All functional classes (类) in use, in the order of their codes. */
export const functionalClasses: readonly FunctionalClass[] = families
  .flatMap((family) =>
    Object.entries(classesByFamily[family]).map(([code, name]) => ({ code, name, family })),
  )
  .sort((one, other) => Number(one.code) - Number(other.code));

const classByCode = new Map(functionalClasses.map((known) => [known.code, known]));

/** The functional class that a functional code of any level belongs to; `undefined` if unknown. */
export function functionalClassOf(code: string): FunctionalClass | undefined {
  return classByCode.get(code.slice(0, 3));
}

/**
 * The shade of a class within its family, 0 the strongest: its rank among the family's codes, so
 * that a class looks the same on every screen and in every year.
 */
export function shadeOf(code: string): number {
  const known = functionalClassOf(code);
  if (!known) return 0;
  return Object.keys(classesByFamily[known.family]).indexOf(known.code);
}

/** 1 类, 2 款, 3 项 by the length of the code; `undefined` for a code of another length. */
export function levelOf(code: string): 1 | 2 | 3 | undefined {
  return ({ 3: 1, 5: 2, 7: 3 } as const)[code.length];
}

/** 2010101 → 20101 → 201 → `undefined`. */
export function parentCode(code: string): string | undefined {
  return code.length > 3 ? code.slice(0, code.length - 2) : undefined;
}
