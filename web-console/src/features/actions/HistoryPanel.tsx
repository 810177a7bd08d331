import { Text } from '@mantine/core';
import { humanise } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useHistory } from './api';
import classes from './actions.module.css';

/** Everything that happened to the action, newest first. */
export function HistoryPanel({ id }: { id: string }) {
  const history = useHistory(id);
  const items = history.data ?? [];
  return (
    <Panel title="History" testId="history">
      <ProblemAlert error={history.error} />
      {history.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing has happened yet.
        </Text>
      )}
      <ol className={classes.history}>
        {items.map((entry, index) => (
          <li key={entry.id ?? index}>
            <Text size="sm">
              {humanise(entry.change)}
              {entry.detail ? `: ${entry.detail}` : ''}
            </Text>
            <Text size="xs" c="dimmed">
              {entry.by?.name ?? 'The platform'}, <RelativeTime at={entry.at} />
            </Text>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
