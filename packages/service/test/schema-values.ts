import fc from 'fast-check';

/** As much of JSON Schema as the document uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  /** False behind `prefixItems`. */
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** A document's named schemas. */
export type NamedSchemas = Readonly<Record<string, JsonSchema>>;

const WORDS = [
  'wound care nurse',
  'patent attorney in New York',
  'RN',
  'must speak German',
  '10 years',
  'ü漢\u0000',
];
const MAX_LIST = 3;

/** Values as a schema has them. */
export function valuesOf(schema: JsonSchema, named: NamedSchemas): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valuesOf(named[schema.$ref.replace(/^.*\//, '')] ?? {}, named);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return fc.oneof(...options.map((one) => valuesOf(one, named)));
  switch (schema.type) {
    case 'object':
      return objectsOf(schema, named);
    case 'array':
      if (schema.prefixItems !== undefined)
        return fc.tuple(...schema.prefixItems.map((one) => valuesOf(one, named)));
      return fc.array(valuesOf(schema.items || {}, named), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(MAX_LIST, schema.maxItems ?? MAX_LIST)),
      });
    case 'string':
      return stringsOf(schema);
    case 'integer':
      return fc.integer(boundsOf(schema));
    case 'number':
      return fc.double({ ...boundsOf(schema), noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** Values as a schema has them, each with one thing about it that may be wrong. */
export function brokenValuesOf(schema: JsonSchema, named: NamedSchemas): fc.Arbitrary<unknown> {
  return fc
    .tuple(valuesOf(schema, named), fc.jsonValue({ maxDepth: 2 }), fc.nat(), fc.string())
    .map(([value, other, at, key]) => broken(value, other, at, key));
}

function broken(value: unknown, other: unknown, at: number, key: string): unknown {
  if (typeof value !== 'object' || value === null) return other;
  const entries = Object.entries(value);
  const [name, within] = entries[at % Math.max(1, entries.length)] ?? [key, undefined];
  const way = at % 4;
  if (Array.isArray(value))
    return way === 0 ? [...value, other] : value.map((one) => broken(one, other, at, key));
  if (way === 0) return { ...value, [key]: other };
  if (way === 1) return Object.fromEntries(entries.filter(([one]) => one !== name));
  return { ...value, [name]: way === 2 ? other : broken(within, other, Math.floor(at / 4), key) };
}

function objectsOf(schema: JsonSchema, named: NamedSchemas): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const known = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, valuesOf(one, named)]),
  );
  const record = fc.record(known, { requiredKeys: required.filter((name) => name in known) });
  if (additionalProperties === false || Object.keys(known).length > 0) return record;
  return fc.dictionary(fc.constantFrom('headline', 'skills', 'name', 'x'), fc.jsonValue({ maxDepth: 2 }));
}

function stringsOf({ pattern, format, minLength = 0, maxLength = 200 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((at) => at.toISOString());
  if (format === 'date')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
  if (pattern !== undefined && pattern !== '\\S') return fc.stringMatching(new RegExp(pattern, 'u'));
  return fc.oneof(
    fc.constantFrom(...WORDS),
    fc.string({ minLength, maxLength: Math.min(maxLength, 40), unit: 'binary' }),
  );
}

function boundsOf({ minimum, maximum, exclusiveMinimum }: JsonSchema) {
  const min = minimum ?? exclusiveMinimum;
  return {
    ...(min !== undefined && { min: Math.max(min, -1e9) }),
    ...(maximum !== undefined && { max: Math.min(maximum, 1e9) }),
  };
}
