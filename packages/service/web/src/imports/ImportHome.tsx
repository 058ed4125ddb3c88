import { useState } from 'preact/hooks';
import { Screen } from '../design/Screen.js';
import type { ChosenFile } from './ChosenFile.js';
import { DropZone } from './DropZone.js';
import { ImportHistory } from './ImportHistory.js';
import { PreparedImport } from './PreparedImport.js';

/** Where an import begins, and those there were. */
export function ImportHome() {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  return (
    <Screen title="Import">
      {files.length === 0 ? (
        <DropZone onFiles={setFiles} />
      ) : (
        <PreparedImport files={files} onCancel={() => setFiles([])} />
      )}
      <ImportHistory />
    </Screen>
  );
}
