import { SegmentedControl, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { SlackImport, SlackOutcome } from '../../api/types';
import { SLACK_OUTCOME } from '../../components/labels';
import { ListLoading } from '../../components/Loading';
import { LoadMore } from '../../components/LoadMore';
import { ProblemAlert } from '../../components/ProblemAlert';
import { exactTime } from '../../components/time';
import { useSlackMessages } from './api';

const FILTERS = [
  { value: 'ALL', label: 'All' },
  { value: 'NEW', label: 'New' },
  { value: 'CORRECTED', label: 'Edited' },
  { value: 'KEPT', label: 'Kept' },
  { value: 'UNREADABLE', label: 'Unreadable' },
];

/** Each message as its entry would say it. */
export function SlackMessages({ found }: { found: SlackImport }) {
  const [outcome, setOutcome] = useState<SlackOutcome | 'ALL'>('ALL');
  const messages = useSlackMessages(found, outcome);
  const items = messages.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <div>
      <div style={{ overflowX: 'auto', marginBottom: 8 }}>
        <SegmentedControl
          size="xs"
          aria-label="Which messages"
          data={FILTERS}
          value={outcome}
          onChange={value => setOutcome(value as SlackOutcome | 'ALL')}
        />
      </div>
      {messages.isPending ? (
        <ListLoading />
      ) : messages.error ? (
        <ProblemAlert error={messages.error} onRetry={() => void messages.refetch()} />
      ) : items.length === 0 ? (
        <Text size="sm" c="dimmed" py="sm">
          None of these.
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={480} mah={300}>
          <Table fz="sm" verticalSpacing={6} aria-label="Messages and what comes of them">
            <Table.Tbody>
              {items.map(message => (
                <Table.Tr key={message.line} data-testid="slack-message">
                  <Table.Td style={{ whiteSpace: 'nowrap', verticalAlign: 'top' }}>
                    {message.occurredAt ? exactTime(message.occurredAt) : '—'}
                    <Text size="xs" c="dimmed">
                      {SLACK_OUTCOME[message.outcome]}
                    </Text>
                  </Table.Td>
                  <Table.Td
                    style={{
                      whiteSpace: 'pre-wrap',
                      overflowWrap: 'anywhere',
                      paddingInlineStart: message.threadId ? 28 : undefined,
                    }}
                  >
                    <Text size="xs" c="dimmed">
                      {message.author}
                      {message.threadId && ' · reply'}
                    </Text>
                    <Text size="sm" lineClamp={6}>
                      {message.text}
                    </Text>
                    {message.problem && (
                      <Text size="xs" c="red">
                        It {message.problem}.
                      </Text>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <LoadMore query={messages} />
        </Table.ScrollContainer>
      )}
    </div>
  );
}
