import { Text } from '@mantine/core';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { LoadMore } from '../../components/LoadMore';
import { ProblemAlert } from '../../components/ProblemAlert';
import { type SearchFilters, useSearchHits } from './api';
import { SearchHitRow } from './SearchHitRow';

/** What was found, the best match first, each with the passages that matched. */
export function SearchResults({ filters }: { filters: SearchFilters }) {
  const hits = useSearchHits(filters);
  const items = hits.data?.pages.flatMap(page => page.items) ?? [];

  if (hits.isPending) return <ListLoading />;
  if (hits.isError && items.length === 0) {
    return <ProblemAlert error={hits.error} onRetry={() => void hits.refetch()} />;
  }
  if (items.length === 0) {
    return (
      <div className="aw-card">
        <EmptyState title="Nothing matches">
          Nothing you can see was written with these words. Beginnings of words are enough, all of them must
          occur. <Text span>Try fewer words or filters.</Text>
        </EmptyState>
      </div>
    );
  }
  return (
    <div style={{ opacity: hits.isPlaceholderData ? 0.6 : 1 }}>
      <div className="aw-card" role="list" aria-label="Search results" data-testid="search-results">
        {items.map(hit => (
          <SearchHitRow key={hit.id} hit={hit} />
        ))}
      </div>
      <LoadMore query={hits} />
    </div>
  );
}
