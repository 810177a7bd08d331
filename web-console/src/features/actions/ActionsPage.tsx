import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ActionView } from '../../app/router';
import { usePageTitle } from '../../app/usePageTitle';
import { useMe } from '../../api/session';
import type { ActionSummary } from '../../api/types';
import { ActionStatusBadge, OverdueBadge, PriorityBadge } from '../../components/badges';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { LoadMore } from '../../components/LoadMore';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useActions, type ActionFilters } from './api';
import classes from './actions.module.css';

const OPEN = ['PROPOSED', 'OPEN', 'IN_PROGRESS', 'BLOCKED', 'DEFERRED', 'NOT_EFFECTIVE'];

const VIEWS: { value: ActionView; label: string; filters: (me: string) => ActionFilters; empty: string }[] = [
  { value: 'open', label: 'Open', filters: () => ({ status: OPEN }), empty: 'Nothing is open.' },
  { value: 'overdue', label: 'Overdue', filters: () => ({ overdue: true }), empty: 'Nothing is late.' },
  {
    value: 'mine',
    label: 'Mine',
    filters: me => ({ ownerId: me, status: [...OPEN, 'DONE'] }),
    empty: 'You own no open action.',
  },
  {
    value: 'unverified',
    label: 'Unverified',
    filters: () => ({ status: ['DONE'] }),
    empty:
      'Nothing waits for verification. Done actions appear here until somebody other than the owner has checked them.',
  },
  { value: 'all', label: 'All', filters: () => ({}), empty: 'Actions come out of retrospectives.' },
];

/** Follow-ups by what a person wants to know of them. */
export function ActionsPage() {
  usePageTitle('Actions');
  const me = useMe();
  const search = useSearch({ from: '/actions' });
  const navigate = useNavigate({ from: '/actions' });
  const view = VIEWS.find(candidate => candidate.value === search.view) ?? VIEWS[0]!;
  const query = useActions(view.filters(me.id));
  const items = query.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <Stack gap="md">
      <div>
        <Title order={1} size="h2">
          Actions
        </Title>
        <Text size="sm" c="dimmed">
          Done is not verified: an action counts once somebody other than its owner has seen that it works.
        </Text>
      </div>
      <div style={{ overflowX: 'auto' }}>
        <SegmentedControl
          aria-label="Which actions"
          data={VIEWS.map(({ value, label }) => ({ value, label }))}
          value={view.value}
          onChange={value => void navigate({ to: '/actions', search: { view: value as ActionView } })}
          data-testid="action-views"
        />
      </div>
      {query.isPending ? (
        <ListLoading />
      ) : query.isError && items.length === 0 ? (
        <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      ) : items.length === 0 ? (
        <div className="aw-card">
          <EmptyState title="Nothing here">{view.empty}</EmptyState>
        </div>
      ) : (
        <div style={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
          <div className="aw-card" role="list" aria-label="Actions" data-testid="actions">
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

function Row({ item }: { item: ActionSummary }) {
  return (
    <div role="listitem" className={classes.item}>
      <Link
        to="/actions/$id"
        params={{ id: item.key }}
        className={`aw-row ${classes.row}`}
        data-testid="action-row"
        data-key={item.key}
      >
        <PriorityBadge priority={item.priority} />
        <div>
          <div className="aw-row-title">{item.title}</div>
          <Group gap={8} mt={2} fz="xs" c="dimmed">
            <span className="aw-key">{item.key}</span>
            {item.incidentKey && (
              <span>
                from <span className="aw-key">{item.incidentKey}</span>
              </span>
            )}
            {item.link?.issueKey && <span className="aw-key">{item.link.issueKey}</span>}
          </Group>
        </div>
        <ActionStatusBadge status={item.status} />
        <Text size="sm" c={item.owner ? undefined : 'dimmed'} truncate>
          {item.owner?.name ?? 'No owner yet'}
        </Text>
        <Group gap={8} fz="sm" c="dimmed" className={classes.due}>
          {item.overdue && <OverdueBadge />}
          {item.dueAt && <RelativeTime at={item.dueAt} prefix="due " />}
        </Group>
      </Link>
    </div>
  );
}
