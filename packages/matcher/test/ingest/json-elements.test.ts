import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonElements } from '#ingest/record/json-elements.js';

function elements(json: string): string[] {
  return [...jsonElements(Buffer.from(json))].map(String);
}

it('cuts any array into the JSON of its elements', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.constantFrom(undefined, 2), (array, indent) => {
      expect(elements(JSON.stringify(array, null, indent)).map((json) => JSON.parse(json))).toEqual(
        JSON.parse(JSON.stringify(array)),
      );
    }),
  );
});

it.each([
  ['[{"a": "]\\",["}, 2]', ['{"a": "]\\",["}', '2']],
  ['[1, {"a": tru}, 3]', ['1', '{"a": tru}', '3']],
  ['[{"a": 1}, {"b": "cut off', ['{"a": 1}', '{"b": "cut off']],
  ['[1] and more', ['1', 'and more']],
  ['[ ]', []],
  ['no array', ['no array']],
])('%s', (json, expected) => {
  expect(elements(json)).toEqual(expected);
});
