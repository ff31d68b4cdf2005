import { expect, test } from 'vitest';
import { bytesOf } from '../../../../fixtures/make-zip.ts';
import { plainBlocks, refusalOf } from '../blocks.ts';

const mail = (headers: string, body: string) =>
  bytesOf(
    [
      'From: <Saved by a browser>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html"; boundary="--=_x"',
      '',
      'This is a multi-part message.',
      '----=_x',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '----=_x',
      headers,
      '',
      body,
      '----=_x--',
      '',
    ].join('\r\n'),
  );

test('the page of a saved web page, quoted-printable', async () => {
  const headers =
    'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable';
  const body =
    '<html><p>=E9=A2=84=\r\n=E7=AE=97</p><table><tr><td colspan=3D2>a</td><tr><td>b<td>c';
  expect(await plainBlocks(mail(headers, body))).toEqual(['预算', [['a×2'], ['b', 'c']]]);
});

test('the page of a saved web page, base64 in GB2312', async () => {
  const headers = 'Content-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: base64';
  const page = [...bytesOf('<html><p>'), 0xd4, 0xa4, 0xcb, 0xe3];
  const body = btoa(String.fromCharCode(...page));
  expect(await plainBlocks(mail(headers, body))).toEqual(['预算']);
});

test('a mail without a page, and a page that is no base64, are broken', async () => {
  expect(await refusalOf(mail('Content-Type: text/css', 'p{}'))).toMatchObject({
    key: 'file-corrupt',
  });
  const headers = 'Content-Type: text/html\r\nContent-Transfer-Encoding: base64';
  expect(await refusalOf(mail(headers, '*'))).toMatchObject({ key: 'file-corrupt' });
});

test('a plain text that starts like a mail is a text', async () => {
  expect(await plainBlocks(bytesOf('From: 某办公室\n\n预算'))).toEqual(['From: 某办公室', '预算']);
});
