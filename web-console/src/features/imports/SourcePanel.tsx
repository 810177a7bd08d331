import { Anchor, Spoiler, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/client';
import type { Incident, SourceRecord } from '../../api/types';
import { Fact } from '../../components/Fact';
import { MOMENT } from '../../components/labels';
import { ListLoading } from '../../components/Loading';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { minutesText } from '../statistics/format';

/** Where an imported incident comes from, with each published figure beside the recomputed one. */
export function SourcePanel({ incident }: { incident: Incident }) {
  const source = useQuery({
    queryKey: ['incidents', 'one', incident.key, 'source', incident.version],
    queryFn: ({ signal }) => get<SourceRecord>(`/incidents/${incident.id}/source`, undefined, signal),
  });
  return (
    <Panel title="Imported record" testId="source">
      {source.isPending ? (
        <ListLoading />
      ) : !source.data ? (
        <ProblemAlert error={source.error} onRetry={() => void source.refetch()} />
      ) : (
        <Record record={source.data} />
      )}
    </Panel>
  );
}

function Record({ record }: { record: SourceRecord }) {
  return (
    <Stack gap="sm">
      <dl className="aw-facts">
        <Fact name="System">{record.system}</Fact>
        <Fact name="Id there">
          {record.url && /^https?:/.test(record.url) ? (
            <Anchor href={record.url} target="_blank" rel="noreferrer">
              {record.sourceId}
            </Anchor>
          ) : (
            record.sourceId
          )}
        </Fact>
        <Fact name="Imported">
          <RelativeTime at={record.importedAt} />
        </Fact>
      </dl>
      {record.figures.length > 0 && (
        <Table fz="sm" verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Published</Table.Th>
              <Table.Th>From its own moments</Table.Th>
              <Table.Th>Difference</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {record.figures.map(figure => (
              <Table.Tr key={figure.name}>
                <Table.Td>
                  {figure.original}
                  {figure.publishedMinutes != null && ` = ${minutesText(figure.publishedMinutes)}`}
                </Table.Td>
                <Table.Td>
                  {minutesText(figure.recomputedMinutes)}
                  <Text size="xs" c="dimmed">
                    {momentWord(figure.from)} → {momentWord(figure.to)}
                    {figure.incidentMinutes !== figure.recomputedMinutes &&
                      `, as corrected here: ${minutesText(figure.incidentMinutes)}`}
                  </Text>
                </Table.Td>
                <Table.Td>{minutesText(figure.differenceMinutes)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Spoiler maxHeight={0} showLabel="Show the original" hideLabel="Hide the original">
        <Text component="pre" size="xs" style={{ whiteSpace: 'pre-wrap' }}>
          {record.original}
        </Text>
      </Spoiler>
    </Stack>
  );
}

function momentWord(name: string): string {
  return (MOMENT[name as keyof typeof MOMENT] ?? name).toLowerCase();
}
