/** The tools as a server of the Model Context Protocol. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { mcpWords } from '#words/zh/cli/cli-mcp.ts';
import type { PublishedLibrary } from './published-library.ts';
import { NoAnswer, tools } from './tools.ts';

/** Answers in Budget JSON's words as JSON; what cannot be answered is said in a sentence, as an error. */
export function mcpServer(library: PublishedLibrary, version: string): Server {
  const server = new Server(
    { name: 'mingzhang', title: mcpWords.name, version },
    { capabilities: { tools: {} }, instructions: mcpWords.instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, input }) => ({
      name,
      description,
      inputSchema: { ...toJsonSchema(input, { typeMode: 'input' }), type: 'object' as const },
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const asked = tools.find(({ name }) => name === params.name);
    try {
      if (!asked) throw new NoAnswer(mcpWords.unknownTool(params.name));
      return answered(asked.answer(library, params.arguments ?? {}));
    } catch (failure) {
      if (!(failure instanceof NoAnswer)) throw failure;
      return { isError: true, content: [{ type: 'text', text: failure.message }] };
    }
  });
  return server;
}

function answered(answer: object) {
  return {
    content: [{ type: 'text' as const, text: JSON.stringify(answer, null, 1) }],
    structuredContent: { ...answer },
  };
}
