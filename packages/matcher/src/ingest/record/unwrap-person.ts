import { InvalidField } from './invalid-field.js';
import { isPersonNode } from './schema-org-record.js';

type Json = Readonly<Record<string, unknown>>;

/** Names of the fields that an answer of an API, an event or an export may hold the person in. */
const WRAPPERS =
  /^(?:candidate|person|profile|data|results?|payload|attributes|opportunity|general|basic_?info|profile_?data)$/i;
const SAYS_WHO = /^(?:basics|(?:full_?|first_?|given_?|formatted_?)?name)$/i;

const MAX_WRAPPERS = 4;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The fields of the person in a JSON value, where they lie within a wrapper (`{ "candidate": { … } }`); fields beside
 * the wrapper stay, such as a profile's lists. Any other value is answered as it is.
 * @throws {InvalidField} for a JSON-LD graph of none or several people
 */
export function unwrapPerson(value: unknown): unknown {
  let person = value;
  for (let level = 0; level < MAX_WRAPPERS && isObject(person); level++) {
    const graph = person['@graph'];
    const next = Array.isArray(graph) ? personOfGraph(graph) : withoutWrapper(person);
    if (next === undefined) return person;
    person = next;
  }
  return person;
}

function withoutWrapper(fields: Json): Json | undefined {
  if (Object.keys(fields).some((key) => SAYS_WHO.test(key))) return undefined;
  const wrapper = Object.keys(fields).find((key) => WRAPPERS.test(key) && isObject(fields[key]));
  const inner = wrapper === undefined ? undefined : fields[wrapper];
  if (wrapper === undefined || !isObject(inner)) return undefined;
  const { [wrapper]: _, ...beside } = fields;
  return { ...beside, ...inner };
}

function personOfGraph(graph: readonly unknown[]): unknown {
  const people = graph.filter(isPersonNode);
  if (people.length === 1) return people[0];
  throw new InvalidField('@graph', `holds ${people.length} people: give each as an element of a JSON array`);
}
