import { Text } from '@mantine/core';
import { MESSAGE_AUDIENCE } from '../../components/labels';
import { RelativeTime } from '../../components/RelativeTime';
import { useRhythm } from './api';

/** Who should hear of the incident when; silent once it is over. */
export function RhythmLines({ id }: { id: string }) {
  const rhythm = useRhythm(id);
  return (rhythm.data?.items ?? [])
    .filter(item => item.dueAt)
    .map(item => (
      <Text
        key={item.audience}
        size="sm"
        c={item.overdue ? 'orange' : 'dimmed'}
        data-testid="message-rhythm"
        data-audience={item.audience}
      >
        {MESSAGE_AUDIENCE[item.audience]}: {item.lastSentAt ? 'next' : 'first'} update{' '}
        {item.overdue ? 'was due' : 'due'} <RelativeTime at={item.dueAt} />, every {item.everyMinutes} min
      </Text>
    ));
}
