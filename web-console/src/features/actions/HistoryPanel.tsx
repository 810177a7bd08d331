import { Text } from '@mantine/core';
import type { ActionStatus, HistoryEntry } from '../../api/types';
import { ACTION_STATUS, humanise } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { dayName } from '../../components/time';
import { useHistory } from './api';
import classes from './actions.module.css';

/** Everything that happened to the action, newest first. */
export function HistoryPanel({ id }: { id: string }) {
  const history = useHistory(id);
  const items = (history.data ?? []).filter(changesWhatIsShown);
  return (
    <Panel title="History" testId="history">
      <ProblemAlert error={history.error} />
      {history.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing has happened yet.
        </Text>
      )}
      <ol className={classes.history}>
        {items.map(entry => (
          <li key={entry.id}>
            <Text size="sm">
              {entry.field === 'access' ? 'Visible to' : humanise(entry.field)}:{' '}
              {entry.oldValue ? `${valueOf(entry, entry.oldValue)} → ` : ''}
              {entry.newValue ? valueOf(entry, entry.newValue) : 'removed'}
            </Text>
            {entry.reason && (
              <Text size="sm" c="dimmed">
                {entry.reason}
              </Text>
            )}
            <Text size="xs" c="dimmed">
              {entry.actor?.name ?? 'The platform'}, <RelativeTime at={entry.at} />
            </Text>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** A due date that moved within its day looks the same before and after. */
function changesWhatIsShown(entry: HistoryEntry): boolean {
  return (
    !entry.oldValue || !entry.newValue || valueOf(entry, entry.oldValue) !== valueOf(entry, entry.newValue)
  );
}

/** States by their names, dates by the calendar, everything else as it was written. */
function valueOf(entry: HistoryEntry, value: string): string {
  if (entry.field === 'access')
    return value.startsWith('RESTRICTED') ? 'people and teams named' : 'everybody with a role';
  if (entry.field === 'status') return ACTION_STATUS[value as ActionStatus] ?? humanise(value);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return dayName(value);
  return /^[A-Z]+(_[A-Z]+)+$/.test(value) ? humanise(value) : value;
}
