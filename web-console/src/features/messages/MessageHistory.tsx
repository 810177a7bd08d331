import { Stack, Text } from '@mantine/core';
import type { Message } from '../../api/types';
import { ListLoading } from '../../components/Loading';
import { humanise } from '../../components/labels';
import { Markdown } from '../../components/Markdown';
import { ProblemAlert } from '../../components/ProblemAlert';
import { exactTime } from '../../components/time';
import { useMessageHistory } from './api';

/** Each step of a message with the words it had then, the latest first. */
export function MessageHistory({ message }: { message: Message }) {
  const history = useMessageHistory(message, true);
  const steps = [...(history.data?.items ?? [])].reverse();
  return (
    <Stack gap="md">
      <ProblemAlert error={history.error} onRetry={() => void history.refetch()} />
      {history.isPending && <ListLoading rows={2} />}
      {steps.map(step => (
        <section key={step.id} data-testid="message-step">
          <Text size="sm" fw={600}>
            {humanise(step.step)}
          </Text>
          <Text size="xs" c="dimmed">
            {step.by.name}, {exactTime(step.at)}
            {step.reason && `: ${step.reason}`}
          </Text>
          <Text size="sm" mt={4}>
            {step.content.headline}
          </Text>
          {step.content.body && (
            <Text size="sm" component="div" c="dimmed">
              <Markdown text={step.content.body} />
            </Text>
          )}
        </section>
      ))}
    </Stack>
  );
}
