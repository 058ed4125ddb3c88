import type { Schemas } from '../api/Schemas.js';
import type { Query } from '../api/useQuery.js';

interface RankingSummaryProps {
  readonly ranking: Query<Schemas['MatchAnswer']>;
}

/** How many fit, told to screen readers when it changes. */
export function RankingSummary({ ranking: { data, isLoading } }: RankingSummaryProps) {
  const toVerify = data?.matches.filter(({ eligibility }) => eligibility === 'verify').length ?? 0;
  return (
    <p class="small faint ranking-summary" aria-live="polite" aria-busy={isLoading}>
      {data === undefined
        ? 'Ranking…'
        : [
            `${data.matches.length} ranked`,
            toVerify > 0 ? `${toVerify} to verify` : '',
            `${data.excluded} fail a must-have`,
          ]
            .filter(Boolean)
            .join(' · ')}
    </p>
  );
}
