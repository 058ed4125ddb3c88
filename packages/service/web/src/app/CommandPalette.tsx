import { useId, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Dialog } from '../design/Dialog.js';
import { type Command, commandsFor } from './commands.js';
import './CommandPalette.css';

interface CommandPaletteProps {
  readonly onClose: () => void;
}

/** Goes anywhere and does anything by its name. */
export function CommandPalette({ onClose }: CommandPaletteProps) {
  const { route } = useLocation();
  const id = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => commandsFor(words, route), [words, route]);
  const chosen = found[Math.min(at, found.length - 1)];
  const carryOut = (command: Command | undefined) => {
    onClose();
    command?.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((before) => Math.max(0, Math.min(found.length - 1, before + step)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      carryOut(chosen);
    }
  };
  return (
    <Dialog title="Go to or do" isTitleHidden onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-label="Go to or do"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen && `${id}-${found.indexOf(chosen)}`}
        placeholder="Go to or do…"
        autocomplete="off"
        value={words}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}-list`} aria-label="Commands" class="palette">
        {found.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's.
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input.
          <div
            key={command.label}
            id={`${id}-${index}`}
            role="option"
            aria-selected={command === chosen}
            class="palette-item"
            onClick={() => carryOut(command)}
          >
            <span>{command.label}</span>
            {command.keys && <kbd>{command.keys}</kbd>}
          </div>
        ))}
        {found.length === 0 && <p class="soft">Nothing is called so.</p>}
      </div>
    </Dialog>
  );
}
