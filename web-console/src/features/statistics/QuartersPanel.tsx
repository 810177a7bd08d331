import { Stack, Table, Text } from '@mantine/core';
import type { DoraPlot } from '../../api/types';
import type { StatisticsSearch } from '../../app/router';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useDoraPlot } from './api';
import { QuartersChart } from './charts';
import { numberText } from './format';

/** How often each team deployed, had incidents, and what these cost its people, quarter by quarter. */
export function QuartersPanel({ search }: { search: StatisticsSearch }) {
  const plot = useDoraPlot(search);
  return (
    <Panel title="Teams by quarter" testId="quarters">
      {plot.isPending ? (
        <ListLoading />
      ) : !plot.data ? (
        <ProblemAlert error={plot.error} onRetry={() => void plot.refetch()} />
      ) : plot.data.points.length === 0 ? (
        <EmptyState title="Nothing to plot">
          No deployment to {plot.data.environment} of a service that has a team was recorded.
        </EmptyState>
      ) : (
        <Plot plot={plot.data} />
      )}
    </Panel>
  );
}

function Plot({ plot }: { plot: DoraPlot }) {
  const { points, teamsWithoutDeployments: without } = plot;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Deployments a week to {plot.environment} to the right, incidents a week upwards; whole quarters, the
        running one as far as it has come.
        {without.length > 0 &&
          ` Not shown, because none of their deployments was recorded: ${without.join(', ')}.`}
      </Text>
      <QuartersChart points={points} />
      <Table.ScrollContainer minWidth={480}>
        <Table fz="sm" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Team</Table.Th>
              <Table.Th>Quarter</Table.Th>
              <Table.Th ta="right">Deployments a week</Table.Th>
              <Table.Th ta="right">Incidents a week</Table.Th>
              <Table.Th ta="right">Human load</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {points.map(point => (
              <Table.Tr key={`${point.team} ${point.quarter}`}>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{point.team}</Table.Td>
                <Table.Td>{point.quarter}</Table.Td>
                <Table.Td ta="right">{`${numberText(point.deploymentsPerWeek, 2)} (n = ${point.deployments})`}</Table.Td>
                <Table.Td ta="right">{`${numberText(point.incidentsPerWeek, 2)} (n = ${point.incidents})`}</Table.Td>
                <Table.Td ta="right">
                  {point.humanLoad === null ? '–' : numberText(point.humanLoad, 0)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
