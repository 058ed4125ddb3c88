import { ACTION_NAMES } from '../../api/actionNames.js';
import { answered, api } from '../../api/client.js';
import { pseudonymOf } from '../../api/pseudonymOf.js';
import type { Schemas } from '../../api/Schemas.js';
import { useQuery } from '../../api/useQuery.js';
import { spoken } from '../../api/words.js';
import { Moment } from '../../design/Moment.js';
import { QueryView } from '../../design/QueryView.js';

const WORDS: Readonly<Record<string, string>> = { ...ACTION_NAMES, read: 'Read' };

/** What became of an expert, the newest first. */
export function HistoryView({ expertId }: { readonly expertId: string }) {
  const history = useQuery(`experts ${expertId} history`, (signal) =>
    answered(api.GET('/v1/experts/{expertId}/history', { params: { path: { expertId } }, signal })),
  );
  return (
    <QueryView query={history} of="the history">
      {({ items }) => (
        <ol class="timeline" aria-label="History">
          {items.map((item, at) => (
            <li key={`${item.at} ${at}`}>
              <h2 class="history-act">{WORDS[item.act] ?? spoken(item.act)}</h2>
              <Detail item={item} />
              <p class="small faint">
                <Moment at={item.at} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </QueryView>
  );
}

function Detail({ item: { source, actor, otherId } }: { readonly item: Schemas['HistoryItem'] }) {
  const place = source && [source.format.toUpperCase(), source.sheet, source.row && `row ${source.row}`];
  return (
    <p class="soft">
      {place?.filter(Boolean).join(', ')}
      {otherId && (
        <>
          {' '}
          with <a href={`/experts/${otherId}`}>{pseudonymOf(otherId)}</a>
        </>
      )}
      {actor && <> by {actor === 'import' ? 'an import' : <code>{actor}</code>}</>}
    </p>
  );
}
