import type { AmountUnit } from '#domain/money.ts';
import { inTenths } from './shares.ts';

const more = { rise: '多', fall: '少' };

export const changes = {
  title: '比上年变了什么',
  finding: (
    digits: string,
    unit: string,
    direction: 'rise' | 'fall',
    percent: number,
    name: string,
  ) => `比上年${more[direction]} ${digits} ${unit}，${inTenths(percent)}是${name}`,
  findingPlain: (digits: string, unit: string, direction: 'rise' | 'fall') =>
    `比上年${more[direction]} ${digits} ${unit}`,
  sub: (from: number, to: number, unit: AmountUnit) =>
    `${from} 年 → ${to} 年。上年数由本年数减去文件所说的增减额推算。单位：${unit}`,
  priorLabel: (year: number) => `${year}年（推算）`,
  currentLabel: (year: number) => `${year}年`,
  tableCaption: '文件所说的增减',
  columns: {
    what: '项目',
    prior: (year: number) => `${year}年（推算）`,
    delta: '增减',
    rate: '增减率',
    current: (year: number) => `${year}年`,
    reason: '文件所说的原因',
  },
  noReason: '文件没有说明',
  madeOf: '由下列各项构成',
  noRate: '上年为零',
  same: '持平',
  threePublic: '“三公”经费',
  threePublicSame: (year: number) => `与 ${year} 年持平，各项都没有增减`,
  threePublicChanged: '“三公”经费的增减',
  none: '这份文件没有说与上年相比的增减。',
  step: (name: string, delta: string) => `${name} ${delta}`,
  stepTotal: (label: string, amount: string) => `${label} ${amount}`,
  noReasonCount: (count: number) => `其中 ${count} 项只有数字，文件没有说明原因。`,
  stands: '看出处',
};
