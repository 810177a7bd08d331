import { Group, List, Text } from '@mantine/core';
import type { Retrospective } from '../../api/types';
import { Fact } from '../../components/Fact';
import { humanise, OUTCOME, REQUIREMENT } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { RelativeTime } from '../../components/RelativeTime';
import { ExplanationDetails } from '../policy/ExplanationDetails';

/** Why this retrospective is held or not: the rule, the facts it saw, who decided. */
export function DecisionPanel({ retrospective }: { retrospective: Retrospective }) {
  const { decision } = retrospective;
  return (
    <Panel title="Why this retrospective" testId="decision">
      {decision ? (
        <>
          <Group gap={8} mb={6}>
            <Text fw={600}>{OUTCOME[decision.outcome] ?? decision.outcome}</Text>
            <Text size="sm" c="dimmed">
              {REQUIREMENT[decision.requirement] ?? decision.requirement}
            </Text>
          </Group>
          {decision.reason && (
            <Text size="sm" mb="sm">
              {decision.reason}
            </Text>
          )}
          <dl className="aw-facts">
            {decision.rule && (
              <Fact name="Rule">
                {decision.rule}{' '}
                <Text span size="sm" c="dimmed">
                  (policy version {decision.policyVersion})
                </Text>
              </Fact>
            )}
            <Fact name="Decided">
              {decision.by
                ? `by ${decision.by.name}${decision.approvedBy ? ` with ${decision.approvedBy.name}` : ''}, `
                : decision.rule
                  ? 'by the policy, '
                  : ''}
              <RelativeTime at={decision.at} />
            </Fact>
            {retrospective.skipExpiresAt && (
              <Fact name="Comes back">
                <RelativeTime at={retrospective.skipExpiresAt} />
              </Fact>
            )}
            <TermFacts retrospective={retrospective} />
            {Object.entries(decision.facts ?? {}).map(([name, value]) => (
              <Fact key={name} name={humanise(name)}>
                <FactValue value={value} />
              </Fact>
            ))}
          </dl>
        </>
      ) : (
        <Text size="sm" c="dimmed">
          Nothing is decided yet. The policy is asked when the incident is mitigated.
        </Text>
      )}
      <ExplanationDetails id={retrospective.id} />
    </Panel>
  );
}

/** What the rule asks for beside the retrospective itself. */
function TermFacts({ retrospective }: { retrospective: Retrospective }) {
  const { terms } = retrospective;
  if (!terms) return null;
  return (
    <>
      {terms.mandatoryAction && (
        <Fact name="Before publication">a committed {terms.mandatoryAction} action</Fact>
      )}
      {!!terms.approvals?.length && <Fact name="Approvals">{terms.approvals.map(humanise).join(', ')}</Fact>}
      {terms.attendance && <Fact name="Meeting">{humanise(terms.attendance)}</Fact>}
      {terms.skip?.approval && <Fact name="Skipping">needs a second person</Fact>}
    </>
  );
}

/** A fact the policy saw, whatever its shape. */
function FactValue({ value }: { value: unknown }) {
  if (value === null || value === undefined || value === '') {
    return (
      <Text span size="sm" c="dimmed">
        not known
      </Text>
    );
  }
  if (Array.isArray(value)) return <>{value.length ? value.map(String).join(', ') : 'none'}</>;
  if (typeof value === 'object') {
    return (
      <List size="sm" listStyleType="none">
        {Object.entries(value).map(([name, part]) => (
          <List.Item key={name}>
            {humanise(name)}: <FactValue value={part} />
          </List.Item>
        ))}
      </List>
    );
  }
  if (typeof value === 'number') return <span className="aw-numeric">{value.toLocaleString()}</span>;
  if (typeof value === 'boolean') return <>{value ? 'yes' : 'no'}</>;
  return <>{wordOf(String(value))}</>;
}

/** Constant names read as words, severities and everything else as they are. */
function wordOf(value: string): string {
  return /^[A-Z]+(_[A-Z]+)*$/.test(value) ? humanise(value) : value;
}
