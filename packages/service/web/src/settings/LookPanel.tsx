import { areLettersOn, setLettersOn } from '../app/shortcuts.js';
import { chooseScheme, type Scheme, scheme } from '../design/scheme.js';

const SCHEMES: readonly (readonly [Scheme, string])[] = [
  ['system', 'As the system has it'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** How the page looks and listens in this browser. */
export function LookPanel() {
  return (
    <div class="stack settings-part">
      <fieldset class="stack">
        <legend>Colours in this browser</legend>
        {SCHEMES.map(([id, name]) => (
          <label key={id} class="check">
            <input
              type="radio"
              name="scheme"
              checked={scheme.value === id}
              onChange={() => chooseScheme(id)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={areLettersOn.value}
          onChange={({ currentTarget }) => setLettersOn(currentTarget.checked)}
        />
        Single letters do something (press ? to see what)
      </label>
    </div>
  );
}
