import { Stack, Table, Text } from '@mantine/core';
import type { StatisticsSearch } from '../../app/router';
import type { HumanCost, TeamHumanCost } from '../../api/types';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useHumanCost } from './api';
import { numberText } from './format';

/** What incidents cost the people of each team, with the weights that made the figures. */
export function HumanCostPanel({ search }: { search: StatisticsSearch }) {
  const cost = useHumanCost(search);
  return (
    <Panel title="Human cost" testId="human-cost">
      {cost.isPending ? (
        <ListLoading />
      ) : !cost.data ? (
        <ProblemAlert error={cost.error} onRetry={() => void cost.refetch()} />
      ) : cost.data.teams.length === 0 ? (
        <EmptyState title="Nothing to count">No incident of the period or the 26 weeks before.</EmptyState>
      ) : (
        <Teams cost={cost.data} />
      )}
    </Panel>
  );
}

const COLUMNS = [
  'Team',
  'Index',
  'Incidents a week',
  'People, median',
  'Hours an incident, median',
  'Engaged hours',
  'Interrupted nights',
  'Hours in command',
  'Incidents a shift',
  'Busiest tenth',
];

function Teams({ cost }: { cost: HumanCost }) {
  const { weights } = cost;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Index 100 is the team’s own normal of the 26 weeks before: {numberText(weights.frequency, 2)} of
        incidents a week, {numberText(weights.responders, 2)} of people and {numberText(weights.hours, 2)} of
        hours an incident. An evening hour from {weights.eveningFrom} counts {weights.evening}, a night hour
        from {weights.nightFrom} to {weights.nightUntil} {weights.night} ({weights.zone}). A shift has{' '}
        {weights.shiftHours} hours and begins at {weights.shiftBegins}; more than {weights.shiftLimit}{' '}
        incidents in one are too many, at about {numberText(weights.incidentHours, 0)} hours of work an
        incident.
      </Text>
      <Text size="sm" c="dimmed" data-testid="human-cost-rule">
        Counted are whole months that are over, {cost.period.from.slice(0, 10)} to {lastDay(cost.period.to)},
        of whole teams. People are at work while they hold a role, until the incident is over, or from the
        first to the last entry that they write during the response. Nothing is told of fewer than three
        people, nobody is named, and a month in which fewer than three people were at work stands in no figure
        of people: so nobody’s hours are the difference between two answers.
      </Text>
      <Table.ScrollContainer minWidth={1060}>
        <Table fz="sm" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              {COLUMNS.map(name => (
                <Table.Th key={name}>{name}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cost.teams.map(team => (
              <TeamRow key={team.team} team={team} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function TeamRow({ team }: { team: TeamHumanCost }) {
  return (
    <Table.Tr>
      <Table.Td miw={170}>
        {team.team === 'none' ? 'No team named' : team.team}
        <Text size="xs" c="dimmed">
          {team.incidents} incidents, {team.attended} with people known
          {team.withheld > 0 && `, ${team.withheld} of months with too few people`}; {team.baselineIncidents}{' '}
          in the 26 weeks before
        </Text>
        {team.suppressed && (
          <Text size="xs" c="dimmed">
            {team.suppressed}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{numberText(team.index, 0)}</Table.Td>
      <Measured now={numberText(team.incidentsPerWeek, 2)} before={numberText(team.baselinePerWeek, 2)} />
      <Measured now={numberText(team.medianResponders)} before={numberText(team.baselineResponders)} />
      <Measured now={numberText(team.medianEngagedHours)} before={numberText(team.baselineHours)} />
      <Table.Td miw={130}>
        {numberText(team.engagedHours)}
        {team.engagedHours !== null && (
          <Text size="xs" c="dimmed">
            weighted {numberText(team.weightedHours)}; evening {numberText(team.eveningHours)}, night{' '}
            {numberText(team.nightHours)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{team.interruptedNights ?? '–'}</Table.Td>
      <Table.Td miw={150}>
        {numberText(team.command.hours)}
        <Text size="xs" c="dimmed">
          {team.command.medianHours !== null &&
            `an incident ${numberText(team.command.medianHours)}, median; `}
          n = {team.command.incidents}
          {team.command.withheld > 0 && `, ${team.command.withheld} of months with too few commanders`}
        </Text>
      </Table.Td>
      <Table.Td miw={100}>
        {numberText(team.shifts.perShift, 2)}
        <Text size="xs" c="dimmed">
          at most {team.shifts.busiest}
          {team.shifts.overLimit > 0 && `; too many in ${team.shifts.overLimit}`}
        </Text>
      </Table.Td>
      <Table.Td>{team.concentration == null ? '–' : `${Math.round(team.concentration * 100)} %`}</Table.Td>
    </Table.Tr>
  );
}

/** The period ends before its last instant. */
function lastDay(end: string): string {
  return new Date(Date.parse(end) - 1).toISOString().slice(0, 10);
}

/** A figure, and what is normal for the team. */
function Measured({ now, before }: { now: string; before: string }) {
  return (
    <Table.Td>
      {now}
      <Text size="xs" c="dimmed">
        normally {before}
      </Text>
    </Table.Td>
  );
}
