import { useRef, useState } from 'preact/hooks';
import { Button } from '../design/Button.js';
import { Icon } from '../design/Icon.js';
import { tell } from '../design/toasts.js';
import { type ChosenFile, filesOfInput } from './ChosenFile.js';
import { filesOfDrop } from './filesOfDrop.js';

interface DropZoneProps {
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

/** Takes files and folders, dropped or chosen. */
export function DropZone({ onFiles }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const onDrop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer === null) return;
    try {
      const files = await filesOfDrop(event.dataTransfer);
      if (files.length > 0) onFiles(files);
      else tell('There is no file in what was dropped', { tone: 'failed' });
    } catch {
      tell('What was dropped cannot be read. Choose it instead.', { tone: 'failed' });
    }
  };
  return (
    <section
      class={isOver ? 'drop-zone drop-zone-over' : 'drop-zone'}
      aria-label="Files to import"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Icon name="imports" />
      <h2>Drop files or folders here</h2>
      <p class="soft">
        Spreadsheets (CSV, Excel), résumés (PDF, Word, text), JSON Lines, LinkedIn exports, or a ZIP with any
        of them. Nothing leaves this machine.
      </p>
      <div class="row">
        <FileButton label="Choose files" tone="primary" onFiles={onFiles} />
        <FileButton label="Choose a folder" isFolder onFiles={onFiles} />
      </div>
    </section>
  );
}

interface FileButtonProps extends DropZoneProps {
  readonly label: string;
  readonly tone?: 'primary';
  readonly isFolder?: boolean;
}

function FileButton({ label, tone, isFolder = false, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...(tone && { tone })} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={label}
        {...(isFolder && { webkitdirectory: true })}
        onChange={({ currentTarget }) => onFiles(filesOfInput(currentTarget))}
      />
    </>
  );
}
