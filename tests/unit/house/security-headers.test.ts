import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../../scripts/security-headers.mjs';

const pages = ['index.html', 'embed.html', 'public/selftest.html'].map((name) =>
  readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'),
);

test.each(pages)('the page carries the policy that the server sends', (page) => {
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  expect(policy).toBe(contentSecurityPolicy);
  expect(securityHeaders['Content-Security-Policy']).toBe(contentSecurityPolicy);
});

test.each(pages)('the policy comes before anything that the page loads', (page) => {
  const policy = page.indexOf('Content-Security-Policy');
  expect(policy).toBeGreaterThan(0);
  expect(policy).toBeLessThan(page.search(/<(link|script|style|img)\b/));
});

test('the policy allows this host alone, and neither inline code nor eval', () => {
  const sources = contentSecurityPolicy.split('; ').flatMap((rule) => rule.split(' ').slice(1));
  expect(sources).toContain("'self'");
  const allowed = ["'none'", "'self'", 'data:', 'blob:', "'script'", 'svelte-trusted-html'];
  const scripts = ['app-worker', 'embed-start', 'embed-data'];
  expect(sources.filter((source) => ![...allowed, ...scripts].includes(source))).toEqual([]);
  expect(contentSecurityPolicy).toMatch(/^default-src 'none'; script-src 'self';/);
});

test.each(pages)('the page holds no inline script, style or handler', (page) => {
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(page).not.toMatch(/<style\b|\sstyle=|\son\w+=/);
});

test.each(pages)('the page loads nothing by an absolute address', (page) => {
  expect(page).not.toMatch(/\b(?:src|href|action)="(?:https?:)?\/\//);
});
