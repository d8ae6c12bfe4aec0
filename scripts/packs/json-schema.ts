import { z } from 'zod';
import { packSchema, policySchema } from '../../src/packs/schema';

type Json = { readonly [key: string]: unknown };

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a writer of packs gives their editor: it then completes keys and tells what belongs where. */
export const packJsonSchema = (): Json => ({
  ...z.toJSONSchema(packSchema, { io: 'input', target: 'draft-2020-12' }),
  title: 'Attune team pack, version 1',
});

/** What Chrome knows of JSON Schema in a policy; it doesn't load an extension whose schema holds anything else. */
const KNOWN = new Set(['type', 'properties', 'additionalProperties', 'items', 'enum', 'description']);

/** A schema cut down to what Chrome knows; the pack is checked in full when it is taken. */
function forChrome(schema: Json, isTop = false): Json {
  const kept = Object.entries(schema).filter(([key]) => KNOWN.has(key) && !(isTop && key === 'additionalProperties'));
  const out = kept.flatMap(([key, value]): [string, unknown][] => {
    if (key === 'properties' && isRecord(value)) return [[key, eachForChrome(value)]];
    if (key === 'additionalProperties' && !isRecord(value)) return [];
    return [[key, isRecord(value) ? forChrome(value) : value]];
  });
  const made = Object.fromEntries(out);
  if (!('const' in schema)) return made;
  // Of numbers Chrome lists whole ones only.
  return { ...made, type: typeof schema.const === 'number' ? 'integer' : schema.type, enum: [schema.const] };
}

const eachForChrome = (properties: Json): Json =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) =>
      // An administrator's pack needs no address of its schema, and Chrome takes a key that begins so for its own.
      isRecord(value) && key !== '$schema' ? [[key, forChrome(value)]] : [],
    ),
  );

export const managedJsonSchema = (): Json =>
  forChrome(z.toJSONSchema(policySchema, { io: 'input', reused: 'inline' }), true);

const print = (schema: Json): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The files of public/ that are made from the zod schema. */
export const schemaFiles = (): Readonly<Record<string, string>> => ({
  'team-pack.schema.json': print(packJsonSchema()),
  'managed-policy.schema.json': print(managedJsonSchema()),
});
