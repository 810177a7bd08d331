import { Badge, Group, Stack, Table, Text } from '@mantine/core';
import type { SlackImport } from '../../api/types';
import { SLACK_SKIPPED } from '../../components/labels';

const COUNTS = [
  ['fresh', 'New'],
  ['corrected', 'Edited in Slack'],
  ['unchanged', 'Already there'],
  ['kept', 'Corrected here, kept'],
  ['refused', 'Refused'],
] as const;

const RECOGNISED = { ACCOUNT: 'linked account', ADDRESS: 'e-mail address', NONE: null };

/** What the dry run found, in numbers and names. */
export function SlackReportFacts({ found }: { found: SlackImport }) {
  const report = found.report;
  if (!report) return null;
  const channel = report.channel;
  const unknown = report.people.filter(person => person.by === 'NONE').length;
  return (
    <Stack gap="sm" data-testid="slack-report">
      {channel && (
        <Text size="sm">
          {report.read === 1 ? '1 message' : `${report.read} messages`} of{' '}
          <b>{channel.name ? `#${channel.name}` : channel.id}</b>
        </Text>
      )}
      {channel && (
        <Group gap="xl">
          {COUNTS.filter(([name]) => name !== 'refused' || found.counts.refused > 0).map(([name, label]) => (
            <div key={name}>
              <Text fw={600} className="aw-numeric">
                {found.counts[name]}
              </Text>
              <Text size="xs" c="dimmed">
                {label}
              </Text>
            </div>
          ))}
          {report.unreadable > 0 && (
            <div>
              <Text fw={600} className="aw-numeric">
                {report.unreadable}
              </Text>
              <Text size="xs" c="dimmed">
                Unreadable
              </Text>
            </div>
          )}
        </Group>
      )}
      {report.skipped.length > 0 && (
        <Text size="sm" c="dimmed">
          Left out:{' '}
          {report.skipped.map(({ reason, count }) => `${count} ${SLACK_SKIPPED[reason]}`).join(', ')}.
        </Text>
      )}
      {report.people.length > 0 && (
        <details>
          <summary style={{ cursor: 'pointer', fontSize: 'var(--mantine-font-size-sm)' }}>
            {report.people.length === 1 ? '1 person' : `${report.people.length} people`}
            {unknown > 0 && `, ${unknown} not known here`}
          </summary>
          <Table.ScrollContainer minWidth={360} mah={200}>
            <Table fz="sm" verticalSpacing={4} aria-label="How people are named">
              <Table.Tbody>
                {report.people.map(person => (
                  <Table.Tr key={person.userId}>
                    <Table.Td>{person.slackName ?? person.userId}</Table.Td>
                    <Table.Td>{person.name}</Table.Td>
                    <Table.Td>
                      <Badge
                        size="xs"
                        variant="light"
                        color={person.by === 'NONE' ? 'gray' : 'green'}
                        tt="none"
                      >
                        {RECOGNISED[person.by] ?? 'not known here'}
                      </Badge>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </details>
      )}
    </Stack>
  );
}
