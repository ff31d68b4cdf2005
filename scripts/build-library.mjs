/**
 * The part of the build that makes `library/`: reader, checks and schema for other programs, in Node and in
 * a browser's bundle, with their types. pdf.js stays a package of its own; everything else is in it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { build } from 'vite';

const libraryEntries = ['reader', 'checks', 'schema'];

/** @returns {import('vite').Plugin} */
export function library() {
  let config;
  return {
    name: 'mingzhang-library',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const out = join(resolve(config.root, config.build.outDir), 'library');
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'error',
          publicDir: false,
          build: {
            target: 'es2022',
            outDir: out,
            emptyOutDir: true,
            reportCompressedSize: false,
            minify: false,
            lib: {
              entry: Object.fromEntries(
                libraryEntries.map((name) => [name, `src/library/${name}.ts`]),
              ),
              formats: ['es'],
            },
            rolldownOptions: {
              external: /^pdfjs-dist(\/|$)/,
              output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
            },
          },
        });
        writeTypes(config.root, join(out, 'types'));
      },
    },
  };
}

/** Declarations of the entries and of all that they name; `#folder/file.ts` becomes a relative path. */
function writeTypes(root, out) {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const made = mkdtempSync(join(tmpdir(), 'mingzhang-types-'));
  const options = [
    ...['--declaration', '--emitDeclarationOnly', '--noEmit', 'false', '--skipLibCheck'],
    ...['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
    ...['--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022'],
    ...['--lib', 'es2022,dom,dom.iterable', '--types', 'node,vite/client'],
    ...['--allowImportingTsExtensions', '--resolveJsonModule', '--verbatimModuleSyntax'],
    ...['--rootDir', join(root, 'src'), '--outDir', made, '--ignoreConfig'],
  ];
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const ambient = sources.filter((name) => name.endsWith('.d.ts'));
  const files = [...libraryEntries.map((name) => `library/${name}.ts`), ...ambient];
  const words = [compiler, ...options, ...files.map((name) => join(root, 'src', name))];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The library's types: ${stdout}`);
  const open = libraryEntries.map((name) => `library/${name}.d.ts`);
  const written = new Set(open);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const from = dirname(name);
    const text = readFileSync(join(made, name), 'utf8').replace(
      /(['"])(#[\w-]+\/[^'"]+|\.{1,2}\/[^'"]+)\.ts\1/g,
      (_, quote, path) => {
        const target = path.startsWith('#') ? path.slice(1) : posix.join(from, path);
        const declared = `${target}.d.ts`;
        if (!written.has(declared)) open.push(declared);
        written.add(declared);
        const to = posix.relative(from, target);
        return `${quote}${to.startsWith('.') ? to : `./${to}`}.js${quote}`;
      },
    );
    const file = join(out, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  rmSync(made, { recursive: true });
}
