import { expect, test } from 'vitest';
import { matchProject, projectNameIn } from '../../../../src/ingest/recognise/project-names.ts';

test.each([
  ['会议费项目支出', '会议费'],
  ['会议费绩效目标表', '会议费'],
  ['就业生活补贴（区级垫付）支出', '就业生活补贴（区级垫付）'],
  ['业务工作经费', '业务工作经费'],
])('%s names %s', (text, name) => {
  expect(projectNameIn(text)).toBe(name);
});

test('a name is matched without its remark in brackets where only one name fits', () => {
  expect(matchProject('就业生活补贴', ['会议费', '就业生活补贴（区级垫付）'])).toBe(
    '就业生活补贴（区级垫付）',
  );
  expect(matchProject('培训', ['培训（市级）', '培训（区级）'])).toBeNull();
});

test('brackets of either width are the same', () => {
  expect(matchProject('培训(区级)', ['培训（区级）'])).toBe('培训（区级）');
});
