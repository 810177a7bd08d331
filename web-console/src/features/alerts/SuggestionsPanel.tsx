import { Stack } from '@mantine/core';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useSuggestions } from './api';
import { SuggestionCard } from './SuggestionCard';

/** What the rules leave to people. */
export function SuggestionsPanel() {
  const suggestions = useSuggestions();
  if (suggestions.isPending) return <ListLoading />;
  if (!suggestions.data) {
    return <ProblemAlert error={suggestions.error} onRetry={() => void suggestions.refetch()} />;
  }
  if (suggestions.data.length === 0) {
    return (
      <div className="aw-card">
        <EmptyState title="Nothing waits for you">
          Alerts that no rule is for, or that a rule leaves to people, are shown here until somebody decides.
        </EmptyState>
      </div>
    );
  }
  return (
    <Stack gap="sm" data-testid="suggestions">
      {suggestions.data.map(item => (
        <SuggestionCard key={item.id} suggestion={item} />
      ))}
    </Stack>
  );
}
