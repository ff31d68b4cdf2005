import { expect, test } from 'vitest';
import { readSection } from './read-section.ts';

const performance = { topic: 'performance' } as const;

test('money under performance management is of the budgets that the sentence names', () => {
  const { amounts, unread } = readSection(
    performance,
    '本部门绩效目标管理全覆盖，涉及当年一般公共预算当年拨款8万元，当年政府性基金预算当年拨款0万元，国有资本经营预算拨款1万元。',
    '项目支出均实行了绩效目标管理，涉及一般公共预算财政拨款6万元。',
  );
  expect(amounts).toEqual([
    'performance.managedFunds.general 8',
    'performance.managedFunds.governmentFund 0',
    'performance.managedFunds.stateCapital 1',
    'performance.projectFunds.general 6',
  ]);
  expect(unread).toEqual([]);
});

test('projects and policies with targets are counted and summed in one breath', () => {
  const { amounts, unread } = readSection(
    performance,
    '编报政策绩效目标0个、涉及预算资金0万元；项目绩效目标共2个，涉及项目预算资金7万元。',
    '项目全面实施绩效目标管理，涉及预算项目3个，预算资金5万元，其中财政拨款4万元。',
    '政策和项目全面实施绩效目标管理，涉及预算项目4个，预算资金9万元。',
  );
  expect(amounts).toEqual([
    'performance.policyFunds 0',
    'performance.projectFunds 7',
    'performance.projectFunds 5',
    'performance.projectFunds.fiscal 4',
    'performance.managedFunds 9',
  ]);
  expect(unread).toEqual([]);
});

test('what is to be bought is counted and has its amount', () => {
  const { amounts, unread } = readSection(
    { topic: 'assets' },
    '2024年计划购置车辆2辆、36万元，主要是更新；单价50万元以上设备1台（套）、60万元。',
    '截至2023年底共有车辆2辆，36万元。',
  );
  expect(amounts).toEqual([
    'assets.plannedPurchase.vehicles.amount 36',
    'assets.plannedPurchase.equipment.over50.amount 60',
  ]);
  expect(unread).toEqual(['36万元']);
});
