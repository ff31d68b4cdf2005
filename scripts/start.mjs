/** `npm start`: builds the app and serves it on this machine alone, with the headers of a real host. */
import { build, preview } from 'vite';

const port = 4380;

await build({ logLevel: 'error' });
const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port } });

console.log(`
  明账已经打开，无需联网： Mingzhang is running, no network needed:
  ${server.resolvedUrls?.local[0]}
  按 Ctrl-C 结束。 Ctrl-C ends it.
`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
