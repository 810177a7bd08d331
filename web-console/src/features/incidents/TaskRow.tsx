import { ActionIcon, Checkbox, Group, Menu, Text } from '@mantine/core';
import type { IncidentTask, TaskStatus } from '../../api/types';
import { ChevronIcon } from '../../components/icons';
import { TASK_STATUS } from '../../components/labels';
import { RelativeTime } from '../../components/RelativeTime';

interface Props {
  task: IncidentTask;
  /** Absent for those who may not work on incidents. */
  onMove?: (to: TaskStatus) => void;
  /** For the ways that need a reason. */
  onEnd: (to: 'CANCELED' | 'OPEN') => void;
  onEdit: () => void;
}

/** One task: ticked when it is done, with what else can be done in a menu. */
export function TaskRow({ task, onMove, onEnd, onEdit }: Props) {
  const done = task.status === 'DONE';
  const over = done || task.status === 'CANCELED';
  return (
    <Group
      component="li"
      wrap="nowrap"
      align="flex-start"
      gap="xs"
      py={8}
      style={{ borderTop: '1px solid var(--aw-rule)' }}
      data-testid="task"
      data-status={task.status}
    >
      <Checkbox
        mt={2}
        aria-label={`Done: ${task.text}`}
        checked={done}
        disabled={!onMove || task.status === 'CANCELED'}
        onChange={() => (done ? onEnd('OPEN') : onMove?.('DONE'))}
      />
      <div style={{ minWidth: 0, flex: 1 }}>
        <Text
          size="sm"
          c={over ? 'dimmed' : undefined}
          td={task.status === 'CANCELED' ? 'line-through' : undefined}
          style={{ overflowWrap: 'anywhere' }}
        >
          {task.text}
        </Text>
        <Group gap={8} fz="xs" c="dimmed">
          <span>{task.person.name}</span>
          {task.status !== 'OPEN' && <span>{TASK_STATUS[task.status] ?? task.status}</span>}
          {task.endedAt ? (
            <RelativeTime at={task.endedAt} />
          ) : (
            task.dueAt && <RelativeTime at={task.dueAt} prefix="wanted " />
          )}
          {task.reason && <span>{task.reason}</span>}
        </Group>
      </div>
      {onMove && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`More for: ${task.text}`}>
              <ChevronIcon size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {!over && <Menu.Item onClick={onEdit}>Pass on or change …</Menu.Item>}
            {task.allowedTransitions.includes('IN_PROGRESS') && (
              <Menu.Item onClick={() => onMove('IN_PROGRESS')}>Begin</Menu.Item>
            )}
            {task.allowedTransitions.includes('OPEN') && (
              <Menu.Item onClick={() => (over ? onEnd('OPEN') : onMove('OPEN'))}>
                {over ? 'Take up again' : 'Put back'}
              </Menu.Item>
            )}
            {task.allowedTransitions.includes('CANCELED') && (
              <Menu.Item onClick={() => onEnd('CANCELED')}>Cancel</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}
