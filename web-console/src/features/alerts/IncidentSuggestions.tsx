import { Stack } from '@mantine/core';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useIncidentSuggestions } from './api';
import { SuggestionCard } from './SuggestionCard';

/** What its alerts ask about an incident: whether it is over, or whether it is back. Absent where they ask nothing. */
export function IncidentSuggestions({ id }: { id: string }) {
  const suggestions = useIncidentSuggestions(id);
  const items = suggestions.data ?? [];
  if (items.length === 0) return <ProblemAlert error={suggestions.error} />;
  return (
    <Stack
      component="section"
      gap="sm"
      aria-label="What its alerts ask about this incident"
      data-testid="incident-suggestions"
    >
      {items.map(item => (
        <SuggestionCard key={item.id} suggestion={item} />
      ))}
    </Stack>
  );
}
