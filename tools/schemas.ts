/** JSON Schemas of the files that the app gives and takes, made from what checks them. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ExportSchema } from '../src/exchange/import-file.ts';
import { PrescriptionFile } from '../src/exchange/prescription.ts';
import { RecordSchema, RepSchema } from '../src/exchange/record-schema.ts';
import { TraceColumns } from '../src/exchange/trace-schema.ts';

const FILES = {
  'hingeline-export-1': {
    schema: ExportSchema,
    description: 'Sessions as Hingeline exports them. Names end in their unit (Deg, Ms, Px); see docs/data.md.',
    parts: { record: RecordSchema, rep: RepSchema, trace: TraceColumns },
  },
  'hingeline-plan-1': {
    schema: PrescriptionFile,
    description: 'A plan as it goes from device to device; see docs/physio.md.',
    parts: {},
  },
};

/** Names of files in docs/schema, and what they hold. */
export function schemaFiles(): readonly (readonly [name: string, json: object])[] {
  return Object.entries(FILES).map(([title, { schema, description, parts }]) => [
    `${title}.schema.json`,
    { title, description, ...jsonSchema(schema, parts) },
  ]);
}

function jsonSchema(schema: v.GenericSchema, parts: Readonly<Record<string, v.GenericSchema>>): object {
  return toJsonSchema(schema, {
    typeMode: 'input',
    // No words for it in JSON Schema: how columns hang together, that each id is there once. Its numbers are finite anyway.
    ignoreActions: ['check', 'finite', 'transform'],
    definitions: parts,
    // A column of numbers brings what it is.
    overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'custom' ? v.getMetadata(valibotSchema) : null),
  });
}
