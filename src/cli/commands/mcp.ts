/** `mcp FOLDER`: a published folder for assistants, over standard input and output. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { PublishedLibrary } from '../mcp/published-library.ts';
import { mcpServer } from '../mcp/server.ts';
import { programVersion } from '../publish/program-version.ts';
import type { ExitCode } from '../reply.ts';

/** Ends when its input does. */
export async function mcp(folder: string): Promise<ExitCode> {
  const server = mcpServer(new PublishedLibrary(folder), programVersion('reader').slice(0, 12));
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once('end', () => void server.close());
  });
  await server.connect(new StdioServerTransport());
  await closed;
  return 0;
}
