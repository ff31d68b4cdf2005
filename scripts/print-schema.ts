/**
 * `npm run schema`: prints the JSON Schema of Budget JSON from the schema that the app itself reads
 * with, so that the published description never says anything else.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { budgetJson } from '../src/domain/disclosure/budget-json-schema.ts';

/** The file that is published with the app and that every Budget JSON names. */
export const schemaFile = fileURLToPath(
  new URL('../public/schema/budget-json-1.schema.json', import.meta.url),
);

/** The JSON Schema (draft-07) of what may stand in a file, as the text of {@link schemaFile}. */
export function printedSchema(): string {
  // JSON has no infinite numbers, so that the schema need not forbid them.
  const schema = toJsonSchema(budgetJson, { typeMode: 'input', ignoreActions: ['finite'] });
  const { $schema, ...rest } = schema;
  const titled = {
    $schema,
    title: 'Budget JSON 1',
    description:
      'One disclosure of a government department: one organization, one year, one stage. ' +
      'Amounts are in `unit` as printed; a blank cell is null, a printed zero is 0.',
    ...rest,
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaFile, printedSchema());
