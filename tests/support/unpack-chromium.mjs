import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const carrier = join(modules, '@sparticuz/chromium/package.json');

/** Where the Chromium inside the npm packages is unpacked to; null where it cannot run. */
export function carriedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(carrier)) return null;
  const { version } = JSON.parse(readFileSync(carrier, 'utf8'));
  const folder = join(modules, '.cache/chromium', version);
  return {
    folder,
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023/lib'),
    fonts: join(folder, 'fonts.conf'),
  };
}

/**
 * Unpacks into a folder of this process and renames it into place, so that two runs at once, or
 * one that was killed, never leave half a browser behind.
 */
async function unpack(folder) {
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  // The package unpacks to TMPDIR, and its shared libraries only when it believes to be on Lambda.
  process.env.TMPDIR = half;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  await sparticuz.executablePath();
  // Its own font configuration names a fixed folder; with no font text has no width at all.
  writeFileSync(
    join(half, 'fonts.conf'),
    `<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>` +
      `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  try {
    renameSync(half, folder);
  } catch (failure) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw failure;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const carried = carriedChromium();
  if (carried && !existsSync(carried.folder)) await unpack(carried.folder);
}
