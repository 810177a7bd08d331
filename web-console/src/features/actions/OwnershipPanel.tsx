import { Text } from '@mantine/core';
import type { ActionItem } from '../../api/types';
import { Fact } from '../../components/Fact';
import { humanise, STRENGTH, TARGET } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { RelativeTime } from '../../components/RelativeTime';

/** Who does it, until when, and how often it was put off. */
export function OwnershipPanel({ action }: { action: ActionItem }) {
  const moved = action.originalDueAt && action.dueAt && action.originalDueAt !== action.dueAt;
  return (
    <Panel title="Owner and date" testId="ownership">
      <dl className="aw-facts">
        <Fact name="Owner">
          <span data-testid="owner">{action.owner?.name ?? <Muted>nobody yet</Muted>}</span>
        </Fact>
        <Fact name="Due">
          {action.dueAt ? <RelativeTime at={action.dueAt} /> : <Muted>set when committed</Muted>}
        </Fact>
        {moved && (
          <Fact name="First due">
            <RelativeTime at={action.originalDueAt} />
          </Fact>
        )}
        {action.deferrals > 0 && (
          <Fact name="Put off">{action.deferrals === 1 ? 'once' : `${action.deferrals} times`}</Fact>
        )}
        {action.target && <Fact name="Changes">{TARGET[action.target] ?? humanise(action.target)}</Fact>}
        {action.strength && (
          <Fact name="Strength">{STRENGTH[action.strength] ?? humanise(action.strength)}</Fact>
        )}
      </dl>
    </Panel>
  );
}

function Muted({ children }: { children: string }) {
  return (
    <Text span size="sm" c="dimmed">
      {children}
    </Text>
  );
}
