import { expect, test } from 'vitest';
import { regionByCode, regionOf } from '../../../../src/ingest/recognise/region.ts';

test.each([
  ['唐山市丰南区人民代表大会常务委员会办公室', '130207', '唐山市丰南区'],
  ['河北省唐山市丰南区财政局', '130207', '河北省唐山市丰南区'],
  ['上海市普陀区万里街道', '310107', '上海市普陀区'],
  ['江苏省人大常委会办公厅', '320000', '江苏省'],
  ['平山县下口镇财政所', '130131', '平山县'],
])('%s belongs to %s', (name, code, region) => {
  expect(regionOf(name)).toEqual({ code, name: region });
});

test('a district whose name several cities have is not guessed', () => {
  expect(regionOf('鼓楼区财政局')).toBeNull();
  expect(regionOf('南京市鼓楼区财政局')?.code).toBe('320106');
});

test('a name without a division has none', () => {
  expect(regionOf('某办公室')).toBeNull();
});

test('a code gives the whole name', () => {
  expect(regionByCode('130207')).toEqual({ code: '130207', name: '河北省唐山市丰南区' });
  expect(regionByCode('999999')).toBeNull();
});
