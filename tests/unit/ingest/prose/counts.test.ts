import { expect, test } from 'vitest';
import { readSection } from './read-section.ts';

test('vehicles by kind, those held and those to be bought', () => {
  const { counts } = readSection(
    { topic: 'assets' },
    '截至2023年12月31日，某市某局共有车辆12辆，其中，主要领导干部用车1辆、应急保障用车2辆、其他用车9辆；单价100万元（含）以上设备（不含车辆）3台（套）。',
    '2024年部门预算安排购置车辆1辆，其中：执法执勤用车1辆；安排购置单价50万元以上的通用设备2台。',
  );
  expect(counts).toEqual([
    'assets.vehicles 12辆',
    'assets.vehicles.leading 1辆',
    'assets.vehicles.emergency 2辆',
    'assets.vehicles.other 9辆',
    'assets.equipment.over100 3台（套）',
    'assets.plannedPurchase.vehicles 1辆',
    'assets.plannedPurchase.vehicles.enforcement 1辆',
    'assets.plannedPurchase.generalEquipment.over50 2台',
  ]);
});

test('trips, cars, batches and guests; people without a word of their own are those of the batches', () => {
  const { counts } = readSection(
    { topic: 'threePublic', stage: 'finalAccounts' },
    '全年安排因公出国（境）团组1个、累计4人次。购置公务用车0辆，公务用车保有量为3辆。',
    '国内公务接待60批次（其中外事接待2批次），430人次（其中外事接待9人次）。',
  );
  expect(counts).toEqual([
    'threePublic.overseas.groups 1个',
    'threePublic.overseas.people 4人次',
    'threePublic.vehicle.purchase.count 0辆',
    'threePublic.vehicle.held 3辆',
    'threePublic.reception.batches 60批次',
    'threePublic.reception.foreign.batches 2批次',
    'threePublic.reception.people 430人次',
    'threePublic.reception.foreign.people 9人次',
  ]);
});

test('posts and staff of the department, not of its parts', () => {
  const { counts } = readSection(
    { topic: 'institution' },
    '现有编制39名，其中行政编制29名、事业编制10名，信息中心编制5名。实际在编在职人员34名，离退休人员15名。',
  );
  expect(counts).toEqual([
    'staff.establishment 39名',
    'staff.establishment.administrative 29名',
    'staff.establishment.institution 10名',
    'staff.serving 34名',
    'staff.retired 15名',
  ]);
});

test('projects with targets and their money, and nothing that is counted besides', () => {
  const { counts, amounts, unread } = readSection(
    { topic: 'performance', stage: 'finalAccounts' },
    '编报绩效目标的2024年度项目9个，涉及预算金额8万元；绩效自评的2024年度项目7个，涉及预算金额6万元（其中，评级为“优”的项目5个），奖励4万元。',
  );
  expect(counts).toEqual(['performance.projects 9个', 'performance.evaluated 7个']);
  expect(amounts).toEqual(['performance.projectFunds 8', 'performance.evaluatedFunds 6']);
  expect(unread).toEqual(['4万元']);
});

test('those who serve in a kind of posts are not the posts', () => {
  const { counts } = readSection(
    { topic: 'institution' },
    '某市某局编制数77人，其中：行政编制36人；实有在职人数60人，其中行政编制30人，退休教师9人。',
    '编制人数小计29人，退休人数小计27人。我单位人员编制总数为15人。',
  );
  expect(counts).toEqual([
    'staff.establishment 77人',
    'staff.establishment.administrative 36人',
    'staff.serving 60人',
    'staff.retired.pensioners 9人',
    'staff.establishment 29人',
    'staff.retired.pensioners 27人',
    'staff.establishment 15人',
  ]);
});

test('what is counted of another year is not of this one, at the end of the last it is', () => {
  const { counts } = readSection(
    { topic: 'threePublic' },
    '2023年国内公务接待12批次，80人次。截至2023年底，公务用车保有量2辆。2024年更新购置公务用车1辆。',
  );
  expect(counts).toEqual([
    'threePublic.vehicle.held 2辆',
    'threePublic.vehicle.purchase.count 1辆',
  ]);
});

test('batches may be counted in 个 and guests in 人', () => {
  const { counts } = readSection(
    { topic: 'threePublic', stage: 'finalAccounts' },
    '国内公务接待批次为52个，接待人次为420人。',
    '国内公务接待12批次98人，其中：外事接待1批次，3人。',
    '国内公务接待20批，累计接待160人次。',
    '公务用车购置2辆，年末公务用车保有5辆。',
  );
  expect(counts).toEqual([
    'threePublic.reception.batches 52个',
    'threePublic.reception.people 420人',
    'threePublic.reception.batches 12批次',
    'threePublic.reception.people 98人',
    'threePublic.reception.foreign.batches 1批次',
    'threePublic.reception.foreign.people 3人',
    'threePublic.reception.batches 20批',
    'threePublic.reception.people 160人次',
    'threePublic.vehicle.purchase.count 2辆',
    'threePublic.vehicle.held 5辆',
  ]);
});

test('guests behind a bracket are not those in it', () => {
  const { counts } = readSection(
    { topic: 'threePublic', stage: 'finalAccounts' },
    '某省某县某镇人民政府国内公务接待共30批次（其中外事接待1批次），420人次（其中外事接待2人次）。',
  );
  expect(counts).toEqual([
    'threePublic.reception.batches 30批次',
    'threePublic.reception.foreign.batches 1批次',
    'threePublic.reception.people 420人次',
    'threePublic.reception.foreign.people 2人次',
  ]);
});
