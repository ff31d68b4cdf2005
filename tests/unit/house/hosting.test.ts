/** The samples in docs/hosting say what the app is served with here. */
import { readFileSync, readdirSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../../scripts/security-headers.mjs';

const folder = new URL('../../../docs/hosting/', import.meta.url);
const samples = ['nginx.conf', 'apache.htaccess', 'web.config', 'tomcat/web.xml'].map(
  (name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const,
);

describe.each(samples)('%s', (name, text) => {
  test('sends the policy of the app and who may embed it', () => {
    const [policy = ''] = /default-src 'none'[^"<]*/.exec(text) ?? [];
    expect(policy).toBe(
      `${contentSecurityPolicy}; frame-ancestors 'self' https://www.example.gov.cn`,
    );
  });

  test('sends the other headers of the app', () => {
    for (const [header, value] of Object.entries(securityHeaders)) {
      expect(text).toContain(header);
      if (header !== 'Content-Security-Policy') expect(text).toContain(value);
    }
  });

  test('has hashed files kept for a year and everything else asked for again', () => {
    expect(text).toContain('immutable');
    expect(text).toMatch(/31536000|365\.00:00:00/);
    expect(text).toContain('no-cache');
    for (const path of ['assets', 'embed']) expect(text).toContain(path);
  });

  test('names the type of every kind of file that the build makes', () => {
    for (const type of [
      'text/html',
      'text/css',
      'text/javascript',
      'application/json',
      'application/manifest+json',
      'image/svg+xml',
      'image/png',
      'application/octet-stream',
    ]) {
      expect(text).toContain(type);
    }
  });

  test('leads no missing file to another page', () => {
    expect(text).not.toMatch(/try_files[^;]*index\.html;|<error-page>|<rewrite>|ErrorDocument/);
  });

  test('is well formed', () => {
    if (/xml|web\.config$/.test(name)) {
      expect(() => new SaxesParser().write(text).close()).not.toThrow();
      return;
    }
    const code = text.replace(/^\s*#.*$/gm, '').replace(/"[^"]*"/g, '');
    const count = (pattern: RegExp) => [...code.matchAll(pattern)].length;
    expect(count(/\{/g)).toBe(count(/\}/g));
    expect(count(/<If/g)).toBe(count(/<\/If/g));
  });
});

test('every sample is looked at here', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = files.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(names.sort()).toEqual(
    ['HeaderFilter.java', ...samples.map(([name]) => name.split('/').pop())].sort(),
  );
});
