import { Anchor, Badge, Group, Select, Stack, Switch, Text, Title } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { usePageTitle } from '../../app/usePageTitle';
import type { RetrospectiveSummary } from '../../api/types';
import { OverdueBadge, RetrospectiveStatusBadge } from '../../components/badges';
import { EmptyState } from '../../components/EmptyState';
import { optionsOf, REQUIREMENT, RETROSPECTIVE_STATUS } from '../../components/labels';
import { ListLoading } from '../../components/Loading';
import { LoadMore } from '../../components/LoadMore';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useRetrospectives } from './api';
import classes from './retrospectives.module.css';

/** All retrospectives this person may see. */
export function RetrospectivesPage() {
  usePageTitle('Retrospectives');
  const filters = useSearch({ from: '/retrospectives' });
  const navigate = useNavigate({ from: '/retrospectives' });
  const query = useRetrospectives(filters);
  const items = query.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <Title order={1} size="h2">
          Retrospectives
        </Title>
        <Anchor component={Link} to="/retrospectives/policy" size="sm">
          Policy, and how it is lived
        </Anchor>
      </Group>
      <Group gap="lg" role="search">
        <Select
          aria-label="Status"
          placeholder="Any status"
          data={optionsOf(RETROSPECTIVE_STATUS)}
          value={filters.status ?? null}
          onChange={status =>
            void navigate({ to: '/retrospectives', search: { ...filters, status: status ?? undefined } })
          }
          clearable
        />
        <Switch
          label="Overdue only"
          checked={filters.overdue ?? false}
          onChange={event =>
            void navigate({
              to: '/retrospectives',
              search: { ...filters, overdue: event.currentTarget.checked || undefined },
            })
          }
        />
        <Switch
          label="Undecided too long"
          checked={filters.undecidedTooLong ?? false}
          onChange={event =>
            void navigate({
              to: '/retrospectives',
              search: { ...filters, undecidedTooLong: event.currentTarget.checked || undefined },
            })
          }
        />
      </Group>
      {query.isPending ? (
        <ListLoading />
      ) : query.isError && items.length === 0 ? (
        <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      ) : items.length === 0 ? (
        <div className="aw-card">
          {filters.status || filters.overdue || filters.undecidedTooLong ? (
            <EmptyState title="Nothing matches">No retrospective you can see fits these filters.</EmptyState>
          ) : (
            <EmptyState title="No retrospectives yet">
              When an incident is mitigated, the policy decides whether one is held, and the draft writes
              itself from what was recorded.
            </EmptyState>
          )}
        </div>
      ) : (
        <div style={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
          <div className="aw-card" role="list" aria-label="Retrospectives" data-testid="retrospectives">
            {items.map(item => (
              <Row key={item.id} item={item} />
            ))}
          </div>
          <LoadMore query={query} />
        </div>
      )}
    </Stack>
  );
}

function Row({ item }: { item: RetrospectiveSummary }) {
  return (
    <div role="listitem" className={classes.item}>
      <Link
        to="/retrospectives/$id"
        params={{ id: item.key }}
        className={`aw-row ${classes.row}`}
        data-testid="retrospective-row"
        data-key={item.key}
      >
        <div>
          <div className="aw-row-title">{item.title}</div>
          <Group gap={8} mt={2} fz="xs" c="dimmed">
            <span className="aw-key">{item.key}</span>
            <span>
              about <span className="aw-key">{item.incidentKey}</span>
            </span>
            <span>{REQUIREMENT[item.requirement] ?? item.requirement}</span>
          </Group>
        </div>
        <RetrospectiveStatusBadge status={item.status} />
        <Text size="sm" c={item.owner ? undefined : 'dimmed'} truncate>
          {item.owner?.name ?? 'No owner'}
        </Text>
        <Group gap={8} fz="sm" c="dimmed" className={classes.due}>
          {item.overdue && <OverdueBadge />}
          {item.undecidedTooLong && (
            <Badge size="sm" color="orange" variant="light" data-testid="undecided-too-long">
              Undecided too long
            </Badge>
          )}
          {item.dueAt && <RelativeTime at={item.dueAt} prefix="due " />}
        </Group>
      </Link>
    </div>
  );
}
