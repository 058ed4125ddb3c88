/** A JSON schema as a TypeScript type, as the document of this service uses schemas. */
export function typeOf(schema) {
  const { $ref, const: only, enum: values, anyOf, oneOf, type, contentMediaType } = schema;
  if ($ref !== undefined) return `components['schemas'][${JSON.stringify($ref.split('/').at(-1))}]`;
  if (only !== undefined) return JSON.stringify(only);
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (anyOf !== undefined || oneOf !== undefined) return unionOf(anyOf ?? oneOf);
  if (Array.isArray(type)) return unionOf(type.map((one) => ({ ...schema, type: one })));
  if (contentMediaType !== undefined) return 'Blob';
  return NAMED[type]?.(schema) ?? 'unknown';
}

/** Members `[name, schema, isRequired]` as an object type. */
export function schemaText(members) {
  const lines = members.map(
    ([name, schema, isRequired]) =>
      `${commentOf(schema)}${JSON.stringify(name)}${isRequired ? '' : '?'}: ${typeOf(schema)};`,
  );
  return `{ ${lines.join(' ')} }`;
}

const NAMED = {
  string: () => 'string',
  number: () => 'number',
  integer: () => 'number',
  boolean: () => 'boolean',
  null: () => 'null',
  array: ({ items, prefixItems }) =>
    prefixItems === undefined ? `(${typeOf(items ?? {})})[]` : `[${prefixItems.map(typeOf).join(', ')}]`,
  object: objectOf,
};

function objectOf({ properties, required = [], additionalProperties }) {
  if (properties === undefined)
    return `Record<string, ${typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown'}>`;
  return schemaText(
    Object.entries(properties).map(([name, schema]) => [name, schema, required.includes(name)]),
  );
}

function unionOf(schemas) {
  return schemas.map((schema) => `(${typeOf(schema)})`).join(' | ');
}

function commentOf({ description }) {
  return description === undefined ? '' : `/** ${description.replaceAll('*/', '* /')} */ `;
}
