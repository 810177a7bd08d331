import { Anchor, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { PolicyTrial, RuleTrial, TrialWord } from '../../api/types';
import { REQUIREMENT } from '../../components/labels';

/** What a draft would change, rule by rule; nothing of it is kept. */
export function TrialReport({ trial }: { trial: PolicyTrial }) {
  return (
    <div data-testid="trial-report">
      <Text size="sm" mb="xs">
        {trial.incidents.toLocaleString()} incidents: {trial.changes.any.toLocaleString()} would be decided
        otherwise ({trial.changes.requirement} with another requirement, {trial.changes.depth} with another
        depth, {trial.changes.due} with another due date, {trial.changes.terms} with other terms).{' '}
        {trial.decided.toLocaleString()} are compared with the version that decided,{' '}
        {trial.neverAsked.toLocaleString()} with version {trial.policyVersion}, all by what is known today
        {trial.factsChanged > 0 &&
          `: more than when it was decided of ${trial.factsChanged.toLocaleString()}`}
        .
      </Text>
      <Text size="sm" mb="xs">
        Retrospectives held: {trial.before.held.toLocaleString()} → {trial.after.held.toLocaleString()}. Left
        to a person: {trial.before.undecided.toLocaleString()} → {trial.after.undecided.toLocaleString()}.
        None: {trial.before.skipped.toLocaleString()} → {trial.after.skipped.toLocaleString()}.
      </Text>
      <Table.ScrollContainer minWidth={520}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Rule</Table.Th>
              <Table.Th>Takes</Table.Th>
              <Table.Th>Could not judge</Table.Th>
              <Table.Th>Changes</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {trial.rules.map(rule => (
              <RuleRow key={rule.position} rule={rule} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  );
}

function RuleRow({ rule }: { rule: RuleTrial }) {
  return (
    <Table.Tr data-testid="trial-rule">
      <Table.Td>{rule.rule}</Table.Td>
      <Table.Td className="aw-numeric">{rule.takes.toLocaleString()}</Table.Td>
      <Table.Td className="aw-numeric">{rule.unknown.toLocaleString()}</Table.Td>
      <Table.Td>
        {rule.changes.any === 0 ? (
          'none'
        ) : (
          <details>
            <summary>{rule.changes.any.toLocaleString()}</summary>
            {rule.moves.map(move => (
              <Text key={move.from + move.to} size="xs">
                {move.incidents}: {REQUIREMENT[move.from]} → {REQUIREMENT[move.to]}
              </Text>
            ))}
            {rule.sample.map(change => (
              <Text key={change.incidentKey} size="xs" mt={4}>
                <Anchor component={Link} to={`/incidents/${change.incidentKey}`} inherit>
                  {change.incidentKey}
                </Anchor>{' '}
                {change.title}: {wordOf(change.before)} → {wordOf(change.after)}
              </Text>
            ))}
          </details>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function wordOf(word: TrialWord): string {
  const due = word.dueAt ? `, due ${word.dueAt.slice(0, 10)}` : '';
  return `${REQUIREMENT[word.requirement] ?? word.requirement}, ${word.depth.toLowerCase()}${due}`;
}
