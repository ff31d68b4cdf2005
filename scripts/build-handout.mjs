/**
 * The part of the build that makes `handout.html`: the program of a whole department with its styles
 * in one file, and three places that `handout` of the command line fills (src/export/html/handout.ts).
 * The file runs from a disk, where pages may load nothing; its policy names what is in it by hash.
 * scripts/make-handout.mjs makes it alone.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { classic } from './build-embed.mjs';

const template = new URL('../src/embed/handout/template.html', import.meta.url);

/** In a script `</script` would end it, and `<!--` could hide its end; the text stays the same. */
function inScript(code) {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

function source(content) {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function policyOf(script, style) {
  return [
    "default-src 'none'",
    `script-src ${source(script)}`,
    `style-src ${source(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html',
  ].join('; ');
}

/** Writes the file into the folder `out`; `options` are those of the build. */
export async function writeHandout(out, options) {
  const made = await classic('src/embed/handout/main.ts', options);
  const script = inScript(made.script);
  const style = String(made.style);
  if (/<\/style/i.test(style)) throw new Error('The style sheet would end its element.');
  // Not a blank more than what was hashed may stand in an element.
  const parts = {
    policy: policyOf(script, style),
    script: `<script>${script}</script>`,
    style: `<style>${style}</style>`,
  };
  const page = readFileSync(template, 'utf8').replace(
    /<!--build:(\w+)-->/g,
    (_, name) => parts[name],
  );
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'handout.html'), page);
}

/** @returns {import('vite').Plugin} */
export function handout() {
  let config;
  return {
    name: 'mingzhang-handout',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      handler: () => writeHandout(resolve(config.root, config.build.outDir), config.build),
    },
  };
}
