import { Stack, Table, Text, Title } from '@mantine/core';
import { usePageTitle } from '../../app/usePageTitle';
import { useMay } from '../../api/session';
import type { Policy, PolicyRule } from '../../api/types';
import { PageLoading } from '../../components/Loading';
import { POLICY_MODE, REQUIREMENT } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { usePolicy } from './api';
import { HolidaysPanel } from './HolidaysPanel';
import { PolicyEditor } from './PolicyEditor';
import { conditionWords, termWords } from './ruleWords';
import { SkipReportPanel } from './SkipReportPanel';

/** Which incidents deserve a retrospective: the rules in force, how to change them, and how they are lived. */
export function PolicyPage() {
  usePageTitle('Retrospective policy');
  const policy = usePolicy();
  const mayTry = useMay('tryPolicy');
  if (policy.isPending) return <PageLoading />;
  return (
    <Stack gap="lg" data-testid="policy-page">
      <Title order={1} size="h2">
        Retrospective policy
      </Title>
      {policy.data ? (
        <RulesPanel policy={policy.data} />
      ) : (
        <ProblemAlert error={policy.error} onRetry={() => void policy.refetch()} />
      )}
      {mayTry && <PolicyEditor />}
      <SkipReportPanel />
      <HolidaysPanel />
    </Stack>
  );
}

function RulesPanel({ policy }: { policy: Policy }) {
  return (
    <Panel title={`Version ${policy.version}, in force`} testId="policy-rules">
      <Text size="sm" c="dimmed" mb="xs">
        {POLICY_MODE[policy.mode]}. The first rule that matches wins. Published{' '}
        {policy.publishedBy ? `by ${policy.publishedBy.name} ` : ''}
        <RelativeTime at={policy.publishedAt} />
        {policy.note ? `: ${policy.note}` : ''}. Undecided for more than {policy.undecidedAfterDays} days
        shows up in the list.
      </Text>
      <Table.ScrollContainer minWidth={560}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Rule</Table.Th>
              <Table.Th>When</Table.Th>
              <Table.Th>Then</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {policy.rules.map((rule, index) => (
              <RuleRow key={rule.name} rule={rule} index={index} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Panel>
  );
}

function RuleRow({ rule, index }: { rule: PolicyRule; index: number }) {
  return (
    <Table.Tr data-testid="policy-rule">
      <Table.Td>
        {index + 1}. {rule.name}
      </Table.Td>
      <Table.Td>{conditionWords(rule).join('; ') || 'every incident'}</Table.Td>
      <Table.Td>
        {REQUIREMENT[rule.requirement] ?? rule.requirement}
        <Text size="xs" c="dimmed">
          {termWords(rule).join('; ')}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
