/**
 * Runs before `npm start` and `npm test`: installs exactly what package-lock.json names, when nothing
 * is installed yet or the lockfile is newer. Otherwise it touches neither disk nor network.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function changedAt(path) {
  return statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// npm writes this file last, so that an installation that was cut short is seen as none.
if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  console.log('正在安装，只需一次…… Installing, once only …');
  // None of the packages needs its install script; their binaries come as packages of their own.
  const words = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
}
