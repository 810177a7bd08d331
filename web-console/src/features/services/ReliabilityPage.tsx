import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { usePageTitle } from '../../app/usePageTitle';
import { Fact } from '../../components/Fact';
import { PageLoading } from '../../components/Loading';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useReliability } from './api';
import { BudgetBar } from './BudgetBar';
import { BudgetsPanel } from './BudgetsPanel';
import { FollowUpCountPanel, PeriodsPanel, RecentPanel } from './ReliabilityPanels';
import type { Reliability, SystemReliability } from './types';
import classes from './services.module.css';

/** How reliable everything is, system by system, and what the catalogue does not know yet. */
export function ReliabilityPage() {
  usePageTitle('Reliability');
  const view = useReliability('everything');
  if (view.isPending) return <PageLoading />;
  if (!view.data) return <ProblemAlert error={view.error} onRetry={() => void view.refetch()} />;
  const worst = [...view.data.slos].sort((a, b) => a.remaining - b.remaining).slice(0, 12);
  return (
    <Stack gap="lg" data-testid="reliability-page">
      <Title order={1} size="h2">
        Reliability of everything
      </Title>
      <div className="aw-columns">
        <Stack gap="lg">
          <div
            className="aw-card"
            aria-label={view.data.systems.length > 0 ? 'Systems' : undefined}
            role={view.data.systems.length > 0 ? 'list' : undefined}
          >
            {view.data.systems.length === 0 && (
              <Text size="sm" c="dimmed" p={16}>
                No systems yet. A system groups the services that serve one purpose.
              </Text>
            )}
            {view.data.systems.map(system => (
              <SystemRow key={system.key} system={system} />
            ))}
          </div>
          <BudgetsPanel slos={worst} />
          <RecentPanel recent={view.data.recent} />
        </Stack>
        <Stack gap="lg">
          <PeriodsPanel view={view.data} />
          <FollowUpCountPanel view={view.data} />
          <GapsPanel view={view.data} />
        </Stack>
      </div>
    </Stack>
  );
}

function SystemRow({ system }: { system: SystemReliability }) {
  return (
    <div role="listitem" className={classes.item}>
      <Link to="/systems/$key" params={{ key: system.key }} className={`aw-row ${classes.systemRow}`}>
        <div>
          <div className="aw-row-title">{system.name}</div>
          <Text size="xs" c="dimmed">
            {system.domain ?? system.key}
          </Text>
        </div>
        <Text size="sm" c={system.team ? undefined : 'dimmed'}>
          {system.team ?? 'no owner yet'}
        </Text>
        <Text size="xs" c="dimmed">
          {system.services} service{system.services === 1 ? '' : 's'}
        </Text>
        <Text size="xs" c="dimmed">
          {system.incidents === 0 ? 'quiet' : `${system.incidents} in 28 days`}
        </Text>
        <BudgetBar remaining={system.leastRemaining} label={system.name} />
      </Link>
    </div>
  );
}

function GapsPanel({ view }: { view: Reliability }) {
  const quarter = view.periods[1];
  return (
    <Panel title="Worth a look" testId="gaps">
      <dl className="aw-facts">
        <Fact name="Services without an owner">{view.gaps.withoutTeam}</Fact>
        <Fact name="Services without a tier">{view.gaps.withoutTier}</Fact>
        <Fact name="Services without an SLO">{view.gaps.withoutSlo}</Fact>
        <Fact name="Services in no system">{view.gaps.withoutSystem}</Fact>
        <Fact name="SLO reviews overdue">{view.gaps.reviewsOverdue}</Fact>
        {quarter && <Fact name="Incidents across systems, 90 days">{quarter.acrossSystems}</Fact>}
      </dl>
    </Panel>
  );
}
