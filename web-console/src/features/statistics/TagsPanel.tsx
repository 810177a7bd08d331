import { Table, Text } from '@mantine/core';
import type { StatisticsSearch } from '../../app/router';
import type { TagCount } from '../../api/types';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { TAG } from '../timeline/labels';
import { useTagCounts } from './api';

/** How often work went past each other, and how often which label stands on incidents; nobody is named. */
export function TagsPanel({ search }: { search: StatisticsSearch }) {
  const counts = useTagCounts(search);
  return (
    <Panel title="Tags and labels" testId="tag-counts">
      {counts.isPending ? (
        <ListLoading />
      ) : !counts.data ? (
        <ProblemAlert error={counts.error} onRetry={() => void counts.refetch()} />
      ) : counts.data.items.length === 0 ? (
        <EmptyState title="Nothing tagged">
          No entry of the period has a tag and no incident a label. n = {counts.data.incidents}
        </EmptyState>
      ) : (
        <Table.ScrollContainer minWidth={560}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {['Tag', 'Incidents', 'The period before', 'Entries', 'Services'].map(name => (
                  <Table.Th key={name}>{name}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {counts.data.items.map(item => (
                <Line key={`${item.sort} ${item.tag}`} item={item} of={counts.data.incidents} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  );
}

function Line({ item, of }: { item: TagCount; of: number }) {
  return (
    <Table.Tr data-testid="tag-count">
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        {item.sort === 'ENTRY' ? (TAG[item.tag as keyof typeof TAG] ?? item.tag) : item.tag}
        <Text span size="xs" c="dimmed" ml={6}>
          {item.sort === 'ENTRY' ? 'of entries' : 'label'}
        </Text>
      </Table.Td>
      <Table.Td>
        {item.incidents} of {of}
      </Table.Td>
      <Table.Td>{item.incidentsBefore}</Table.Td>
      <Table.Td>{item.entries ?? '–'}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        {item.byService.map(one => `${one.service} ${one.incidents}`).join(', ') || '–'}
      </Table.Td>
    </Table.Tr>
  );
}
