import type { Schemas } from '../api/Schemas.js';
import { Button } from '../design/Button.js';
import { Chip } from '../design/Chip.js';
import { counted } from '../design/counted.js';
import { inDigits } from '../design/inDigits.js';
import { errorWords } from './errorWords.js';
import { type Corrections, forgetCorrections } from './keptMapping.js';
import { MappingTable } from './MappingTable.js';

interface MappingReviewProps {
  readonly preview: Schemas['ImportPreview'];
  readonly corrections: Corrections;
  /** Whether what is shown is from before the last correction. */
  readonly isStale: boolean;
  readonly onChange: (corrections: Corrections) => void;
}

/** What an import would read, and how its columns are read; each can be corrected. */
export function MappingReview({ preview, corrections, isStale, onChange }: MappingReviewProps) {
  const { people, files, failed, errors, tables, fields } = preview;
  const said = Object.keys(corrections).length;
  const forget = () => {
    forgetCorrections(Object.keys(corrections));
    onChange({});
  };
  return (
    <div class="stack" aria-busy={isStale}>
      <p class="row" role="status">
        <Chip tone="met">{counted(people, 'person', 'people')}</Chip>
        <Chip>{counted(files, 'file', 'files')}</Chip>
        {failed > 0 && <Chip tone="missing">{counted(failed, 'error', 'errors')}</Chip>}
        {said > 0 && (
          <>
            <Chip tone="accent">{counted(said, 'column', 'columns')} as you said, kept for next time</Chip>
            <Button tone="quiet" onClick={forget}>
              Forget that
            </Button>
          </>
        )}
      </p>
      {errors.length > 0 && <PreviewedErrors errors={errors} failed={failed} />}
      {tables.map((table, at) => (
        <MappingTable key={at} table={table} fields={fields} corrections={corrections} onChange={onChange} />
      ))}
    </div>
  );
}

interface PreviewedErrorsProps {
  readonly errors: Schemas['ImportPreview']['errors'];
  readonly failed: number;
}

/** What would not be read, where and why; all of it is told once it is imported. */
function PreviewedErrors({ errors, failed }: PreviewedErrorsProps) {
  return (
    <ul class="stack previewed-errors" aria-label="What would not be read">
      {errors.map((error, at) => (
        <li key={at} class="soft">
          {saidOf(error)}
        </li>
      ))}
      {failed > errors.length && <li class="faint">and {inDigits(failed - errors.length)} more</li>}
    </ul>
  );
}

/** A message may say by itself which file it is about. */
function saidOf({ file, sheet, row, column, code, message }: PreviewedErrorsProps['errors'][number]): string {
  if (file !== undefined && message?.includes(file)) return message;
  const place = [file, sheet, row && `row ${row}`, column].filter(Boolean).join(', ');
  return `${place}: ${message ?? errorWords(code)}`;
}
