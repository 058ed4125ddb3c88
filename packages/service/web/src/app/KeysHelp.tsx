import { Dialog } from '../design/Dialog.js';
import { areLettersOn, setLettersOn, shortcuts } from './shortcuts.js';
import './KeysHelp.css';

/** What the keys do here. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const listed = new Map(shortcuts.value.map((shortcut) => [shortcut.keys, shortcut.label]));
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl class="keys">
        <div>
          <dt>
            <kbd>Ctrl K</kbd>
          </dt>
          <dd>Go to or do anything</dd>
        </div>
        {[...listed].map(([keys, label]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={areLettersOn.value}
          onChange={({ currentTarget }) => setLettersOn(currentTarget.checked)}
        />
        Single letters do something
      </label>
    </Dialog>
  );
}
