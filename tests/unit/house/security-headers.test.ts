import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../../scripts/security-headers.mjs';

const page = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');

test('the page carries the policy that the server sends', () => {
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  expect(policy).toBe(contentSecurityPolicy);
  expect(securityHeaders['Content-Security-Policy']).toBe(contentSecurityPolicy);
});

test('the policy comes before anything that the page loads', () => {
  const policy = page.indexOf('Content-Security-Policy');
  expect(policy).toBeGreaterThan(0);
  expect(policy).toBeLessThan(page.search(/<(link|script|style|img)\b/));
});

test('the policy allows this host alone, and neither inline code nor eval', () => {
  const sources = contentSecurityPolicy.split('; ').flatMap((rule) => rule.split(' ').slice(1));
  expect(sources).toContain("'self'");
  const allowed = ["'none'", "'self'", 'data:', 'blob:', "'script'", 'svelte-trusted-html'];
  expect(sources.filter((source) => ![...allowed, 'app-worker'].includes(source))).toEqual([]);
  expect(contentSecurityPolicy).toMatch(/^default-src 'none'; script-src 'self';/);
});

test('the page holds no inline script, style or handler', () => {
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(page).not.toMatch(/<style\b|\sstyle=|\son\w+=/);
});

test('the page loads nothing by an absolute address', () => {
  expect(page).not.toMatch(/\b(?:src|href|action)="(?:https?:)?\/\//);
});
