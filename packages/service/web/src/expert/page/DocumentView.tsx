import { useState } from 'preact/hooks';
import { answered, api } from '../../api/client.js';
import { identities } from '../../api/identities.js';
import type { Schemas } from '../../api/Schemas.js';
import type { CodeNames } from '../../api/useCodeNames.js';
import { useQuery } from '../../api/useQuery.js';
import { Button } from '../../design/Button.js';
import { QueryView } from '../../design/QueryView.js';
import { MarkedText } from './MarkedText.js';
import { MarkPicker } from './MarkPicker.js';
import { evidenceMarks, factMarks } from './marks.js';
import { useProjectMatches } from './useProjectMatches.js';

interface DocumentViewProps {
  readonly expert: Schemas['Expert'];
  readonly names: CodeNames;
  /** The brief whose evidence is marked; absent: what the profile was read from. */
  readonly projectId: string | undefined;
}

/** What was read, as text, with what it tells marked in it. */
export function DocumentView({ expert, names, projectId }: DocumentViewProps) {
  const expertId = expert.id;
  const [isFull, showFull] = useState(false);
  const { matches, nameOf } = useProjectMatches(expertId);
  const reveal = isFull ? ({ reveal: 'identity' } as const) : {};
  const text = useQuery(`experts ${expertId} text ${isFull}`, (signal) =>
    answered(
      api.GET('/v1/experts/{expertId}/text', { params: { path: { expertId }, query: reveal }, signal }),
    ),
  );
  const match = matches.data?.items.find((one) => one.projectId === projectId)?.match;
  const marks = match === undefined ? factMarks(expert.profile, names) : evidenceMarks(match);
  return (
    <section class="stack" aria-label="Document">
      <div class="row spread">
        <MarkPicker
          projectId={match && projectId}
          projects={
            matches.data?.items.map((one) => ({ id: one.projectId, name: nameOf(one.projectId) })) ?? []
          }
        />
        {identities.value.has(expertId) && (
          <Button tone="quiet" onClick={() => showFull(!isFull)} aria-pressed={isFull}>
            Show what is hidden
          </Button>
        )}
      </div>
      <QueryView query={text} of="the document">
        {(found) => <MarkedText text={found.text} documents={found.documents} marks={marks} />}
      </QueryView>
    </section>
  );
}
