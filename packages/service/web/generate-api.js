// Writes src/api/schema.d.ts: the types of openapi-fetch for the service's own document.
import { writeFileSync } from 'node:fs';
import { openApiDocument } from '../dist/contract/open-api.js';
import { OPERATIONS } from '../dist/contract/operations.js';
import { schemaText, typeOf } from './type-of-schema.js';

const document = openApiDocument(OPERATIONS, '0');
const schemas = Object.entries(document.components.schemas);
const paths = Object.entries(document.paths);

const text = `export interface components { schemas: {\n${schemas
  .map(([name, schema]) => `  ${JSON.stringify(name)}: ${typeOf(schema)};`)
  .join('\n')}\n} }\n\nexport interface paths {\n${paths
  .map(([path, methods]) => `  ${JSON.stringify(path)}: {\n${methodsText(methods)}\n  };`)
  .join('\n')}\n}\n`;
writeFileSync(new URL('./src/api/schema.d.ts', import.meta.url), text);

function methodsText(methods) {
  return Object.entries(methods)
    .map(([method, operation]) => `    ${method}: ${operationText(operation)};`)
    .join('\n');
}

function operationText({ parameters = [], requestBody, responses }) {
  const groups = ['path', 'query', 'header'].map((place) => groupText(place, parameters)).join(' ');
  const body =
    requestBody === undefined ? '' : `requestBody: { content: ${contentText(requestBody.content)} };`;
  const answers = Object.entries(responses)
    .map(([status, { content }]) => `${status}: { headers: object; content: ${contentText(content)} };`)
    .join(' ');
  return `{ parameters: { ${groups} }; ${body} responses: { ${answers} } }`;
}

function groupText(place, parameters) {
  const own = parameters.filter((one) => one.in === place);
  if (own.length === 0) return `${place}?: never;`;
  const isOptional = own.every(({ required }) => required !== true);
  const properties = Object.fromEntries(own.map(({ name, schema }) => [name, schema]));
  const required = own.filter((one) => one.required === true).map(({ name }) => name);
  return `${place}${isOptional ? '?' : ''}: ${typeOf({ type: 'object', properties, required, additionalProperties: false })};`;
}

function contentText(content) {
  if (content === undefined) return 'never';
  return schemaText(Object.entries(content).map(([type, { schema }]) => [type, schema, true]));
}
