import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { Problem } from '../../api/problem';
import { MOMENT } from '../../components/labels';
import { missingOf, PAST_MOMENTS, type PastTimes } from './past';

interface Props {
  times: PastTimes;
  onChange: (times: PastTimes) => void;
  /** Whether somebody has tried to send it, so that what is missing is said. */
  touched: boolean;
  problem: Problem | null;
}

/** When something began and ended that is over already. */
export function PastFields({ times, onChange, touched, problem }: Props) {
  const missing = touched ? missingOf(times) : {};
  return (
    <Stack gap={4} data-testid="past-fields">
      <Text size="xs" c="dimmed">
        When it began or was noticed, and when its impact ended or it was over. Times of{' '}
        {Intl.DateTimeFormat().resolvedOptions().timeZone}.
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {PAST_MOMENTS.map(name => (
          <TextInput
            key={name}
            type="datetime-local"
            label={MOMENT[name]}
            value={times[name]}
            onChange={event => onChange({ ...times, [name]: event.currentTarget.value })}
            error={missing[name] ?? problem?.field(`moments.${name}`)}
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
