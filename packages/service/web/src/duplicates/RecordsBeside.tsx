import { pseudonymOf } from '../api/pseudonymOf.js';
import type { Schemas } from '../api/Schemas.js';
import { type CodeNames, useCodeNames } from '../api/useCodeNames.js';
import { factsOf } from './factsOf.js';

interface RecordsBesideProps {
  readonly experts: readonly [Schemas['Expert'], Schemas['Expert']];
  /** Who they are, as far as somebody asked for it. */
  readonly identities: readonly (Schemas['Identity'] | undefined)[];
}

/** What two records say, fact by fact; where they say the same it is marked. */
export function RecordsBeside({ experts, identities }: RecordsBesideProps) {
  const codes: CodeNames = useCodeNames();
  const [left, right] = experts.map((expert, at) => factsOf(expert, identities[at], codes));
  const names = [...new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])];
  return (
    <div class="beside">
      <table>
        <caption class="visually-hidden">Both records, fact by fact</caption>
        <thead>
          <tr>
            <td />
            {experts.map(({ id }) => (
              <th key={id} scope="col">
                {pseudonymOf(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <Fact key={name} name={name} left={left?.get(name)} right={right?.get(name)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FactProps {
  readonly name: string;
  readonly left: readonly string[] | undefined;
  readonly right: readonly string[] | undefined;
}

function Fact({ name, left = [], right = [] }: FactProps) {
  const sides = [
    { side: 'left', said: left, other: right },
    { side: 'right', said: right, other: left },
  ];
  return (
    <tr>
      <th scope="row">{name}</th>
      {sides.map(({ side, said, other }) => (
        <td key={side}>
          {said.length === 0 ? (
            <span class="faint">Not said</span>
          ) : (
            said.map((line) => (
              <p key={line}>{other.includes(line) ? <mark class="same">{line}</mark> : line}</p>
            ))
          )}
        </td>
      ))}
    </tr>
  );
}
