import { join } from 'node:path';
import { runnerImport } from 'vite';

/** What a TypeScript file of the project exports, for the scripts of the build. */
export async function sourceModule(path, root) {
  const { module } = await runnerImport(join(root, path), { configFile: false, root });
  return module;
}
