import { expect, test } from 'vitest';
import { contentTypeOf } from '../../../../src/ingest/read/content-type.ts';

const typeOf = (text: string) => contentTypeOf(Uint8Array.from(text, (c) => c.charCodeAt(0)));

test.each([
  ['%PDF-1.7', 'pdf'],
  ['PK\x03\x04rest', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['\x89PNG\r\n', 'png'],
  ['<!DOCTYPE html><p>', 'html'],
  ['<!-- saved --><html>', 'html'],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC>', 'html'],
  ['<?xml version="1.0"?><Workbook>', 'xml'],
  ['\xff\xfe<\x00h\x00t\x00m\x00l\x00>\x00', 'html'],
  ['MIME-Version: 1.0\r\nContent-Type: multipart/related', 'mht'],
  ['From: a\n\nb', 'text'],
  ['{"format":"budget-json"}', 'json'],
  ['\xef\xbb\xbf {"a":1}', 'json'],
  ['a\x00b', 'text'],
  ['MZ\x90\x00\x03\x00\x00\x00\xff\xff', 'binary'],
  ['\x00\x00\x00\x00', 'binary'],
  // 预算 and a break, in UTF-16 without a mark; then as a page.
  ['\x84\x98\x97\x7b\x0a\x00', 'text'],
  ['<\x00p\x00>\x00\x84\x98\x97\x7b', 'html'],
  ['\xff\xfea\x00', 'text'],
  ['plain', 'text'],
])('%j is %s', (text, type) => {
  expect(typeOf(text)).toBe(type);
});
