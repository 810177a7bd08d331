import { Skeleton, Table, Text } from '@mantine/core';
import type { TeamSkips } from '../../api/types';
import { EmptyState } from '../../components/EmptyState';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useSkipReport } from './api';

/** How often retrospectives are skipped or left to discretion: it says something of the policy, not of people. */
export function SkipReportPanel() {
  const report = useSkipReport();
  return (
    <Panel title="Skipped, and left to discretion" testId="skip-report">
      <ProblemAlert error={report.error} onRetry={() => void report.refetch()} />
      {report.isPending && <Skeleton height={80} />}
      {report.data &&
        (report.data.teams.length === 0 ? (
          <EmptyState title="Nothing decided in the last 90 days">
            Teams appear when the policy has been asked about their incidents.
          </EmptyState>
        ) : (
          <>
            <Table.ScrollContainer minWidth={560}>
              <Table verticalSpacing={6}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Team</Table.Th>
                    <Table.Th>Decisions</Table.Th>
                    <Table.Th>Skipped</Table.Th>
                    <Table.Th>Adjusted for severity</Table.Th>
                    <Table.Th>Against the policy</Table.Th>
                    <Table.Th>By discretion</Table.Th>
                    <Table.Th>Undecided</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  <Row name="All teams" skips={report.data.organisation} />
                  {report.data.teams.map(team => (
                    <Row key={team.team ?? ''} name={team.team ?? 'No team'} skips={team} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            {report.data.commanders && (
              <Text size="sm" mt="xs" data-testid="commander-spread">
                Of {report.data.commanders.commanders} commanders (unnamed) the middle half skip between{' '}
                {percent(report.data.commanders.lowerQuartile)} and{' '}
                {percent(report.data.commanders.upperQuartile)}, half of them at most{' '}
                {percent(report.data.commanders.median)}. Far apart, the policy leaves too much open.
              </Text>
            )}
            <Text size="xs" c="dimmed" mt="xs">
              {report.data.from.slice(0, 10)} to {report.data.to.slice(0, 10)}. {report.data.method}
            </Text>
          </>
        ))}
    </Panel>
  );
}

function Row({ name, skips }: { name: string; skips: TeamSkips }) {
  return (
    <Table.Tr data-testid="skip-row">
      <Table.Td>{name}</Table.Td>
      {skips.suppressed ? (
        <Table.Td colSpan={6} c="dimmed">
          too few to show
        </Table.Td>
      ) : (
        <>
          <Table.Td className="aw-numeric">{skips.decisions}</Table.Td>
          <Table.Td className="aw-numeric">
            {skips.skipped} ({percent(skips.skipRate)})
          </Table.Td>
          <Table.Td className="aw-numeric">{percent(skips.adjustedSkipRate)}</Table.Td>
          <Table.Td className="aw-numeric">{skips.againstPolicy}</Table.Td>
          <Table.Td className="aw-numeric">{skips.byDiscretion}</Table.Td>
          <Table.Td className="aw-numeric">{skips.undecided}</Table.Td>
        </>
      )}
    </Table.Tr>
  );
}

function percent(share: number | null | undefined): string {
  return share == null ? '' : `${Math.round(share * 100)} %`;
}
