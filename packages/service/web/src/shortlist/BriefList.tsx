import { useLocation } from 'preact-iso';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { mayDo } from '../api/session.js';
import { useProjects } from '../api/useProjects.js';
import { invalidate } from '../api/useQuery.js';
import { workName } from '../api/workName.js';
import { useShortcut } from '../app/shortcuts.js';
import { Button } from '../design/Button.js';
import { Chip } from '../design/Chip.js';
import { Day } from '../design/Day.js';
import { EmptyState } from '../design/EmptyState.js';
import { Icon } from '../design/Icon.js';
import { QueryView } from '../design/QueryView.js';
import { Screen } from '../design/Screen.js';
import { tell } from '../design/toasts.js';
import { feedbackOn } from './verdicts.js';
import './BriefList.css';

/** The briefs that are kept. */
export function BriefList() {
  const { route } = useLocation();
  const query = useProjects();
  useShortcut('c', 'New brief', () => route('/briefs/new'));
  const begin = (
    <a class="button button-primary" href="/briefs/new">
      <Icon name="add" /> New brief
    </a>
  );
  return (
    <Screen title="Briefs" actions={query.data?.length ? begin : undefined}>
      <QueryView query={query} of="briefs">
        {(projects) =>
          projects.length === 0 ? (
            <EmptyState
              icon="briefs"
              title="No briefs yet"
              text="Paste what a client wrote. It is read here, on this machine, and everybody in the pool is ranked against it."
            >
              {begin}
            </EmptyState>
          ) : (
            <ul class="brief-list panel">
              {projects.map((project) => (
                <BriefItem key={project.id} project={project} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Screen>
  );
}

function BriefItem({ project }: { readonly project: Schemas['Project'] }) {
  const { id, watch, updatedAt } = project;
  const name = workName(project, 'Brief');
  const remove = async () => {
    const { createdAt: _at, updatedAt: _to, id: _id, ...kept } = project;
    const said = await feedbackOn(id);
    await answered(api.DELETE('/v1/projects/{projectId}', { params: { path: { projectId: id } } }));
    invalidate('projects');
    tell(`“${name}” was taken out`, {
      undo: async () => {
        const { id: projectId } = await answered(api.POST('/v1/projects', { body: kept }));
        for (const { id: _one, createdAt: _when, ...about } of said)
          await answered(api.POST('/v1/feedback', { body: { ...about, projectId } }));
        invalidate('projects');
      },
    });
  };
  return (
    <li>
      <a href={`/briefs/${id}`}>{name}</a>
      <span class="row">
        {watch && <Chip tone="accent">Watched from {watch.minScore} points</Chip>}
        <span class="small faint">
          <Day at={updatedAt} />
        </span>
        {mayDo('write') && (
          <Button tone="quiet" onClick={remove} aria-label={`Take out ${name}`}>
            <Icon name="close" />
          </Button>
        )}
      </span>
    </li>
  );
}
