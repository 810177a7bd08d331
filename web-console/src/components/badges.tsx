import { Badge, Tooltip, type MantineColor } from '@mantine/core';
import type { ActionStatus, IncidentStatus, Priority, RetrospectiveStatus, Severity } from '../api/types';
import { LockIcon } from './icons';
import {
  ACTION_STATUS,
  INCIDENT_STATUS,
  LABEL_UNKNOWN,
  RETROSPECTIVE_STATUS,
  SEVERITY_MEANING,
} from './labels';

/** Severity by name and colour; the meaning on hover. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  return (
    <Tooltip label={SEVERITY_MEANING[severity] ?? LABEL_UNKNOWN} multiline maw={280}>
      <span className="aw-severity" data-testid="severity" data-severity={severity}>
        {severity === 'UNKNOWN' ? 'SEV ?' : severity}
      </span>
    </Tooltip>
  );
}

const INCIDENT_COLOR: Record<IncidentStatus, MantineColor> = {
  TRIAGE: 'grape',
  INVESTIGATING: 'red',
  IDENTIFIED: 'orange',
  MITIGATED: 'yellow',
  RESOLVED: 'teal',
  CLOSED: 'gray',
  DECLINED: 'gray',
  MERGED: 'gray',
  CANCELED: 'gray',
};

const RETROSPECTIVE_COLOR: Record<RetrospectiveStatus, MantineColor> = {
  UNDECIDED: 'grape',
  REQUESTED: 'grape',
  DRAFTING: 'blue',
  SKIPPED: 'gray',
  IN_REVIEW: 'orange',
  REVIEWED: 'teal',
  PUBLISHED: 'teal',
  CLOSED: 'gray',
};

const ACTION_COLOR: Record<ActionStatus, MantineColor> = {
  PROPOSED: 'grape',
  OPEN: 'blue',
  IN_PROGRESS: 'blue',
  BLOCKED: 'red',
  DEFERRED: 'yellow',
  DONE: 'orange',
  VERIFIED: 'teal',
  NOT_EFFECTIVE: 'red',
  DECLINED: 'gray',
  CANCELED: 'gray',
  SUPERSEDED: 'gray',
};

function Dot({ color, label, status }: { color: MantineColor; label: string; status: string }) {
  return (
    <Badge
      variant="dot"
      color={color}
      radius="sm"
      tt="none"
      fw={500}
      data-testid="status"
      data-status={status}
      styles={{ root: { background: 'transparent', flex: 'none', maxWidth: '100%' } }}
    >
      {label}
    </Badge>
  );
}

export function IncidentStatusBadge({ status }: { status: IncidentStatus }) {
  return (
    <Dot color={INCIDENT_COLOR[status] ?? 'gray'} label={INCIDENT_STATUS[status] ?? status} status={status} />
  );
}

export function RetrospectiveStatusBadge({ status }: { status: RetrospectiveStatus }) {
  return (
    <Dot
      color={RETROSPECTIVE_COLOR[status] ?? 'gray'}
      label={RETROSPECTIVE_STATUS[status] ?? status}
      status={status}
    />
  );
}

export function ActionStatusBadge({ status }: { status: ActionStatus }) {
  return (
    <Dot color={ACTION_COLOR[status] ?? 'gray'} label={ACTION_STATUS[status] ?? status} status={status} />
  );
}

export function PriorityBadge({ priority }: { priority: Priority }) {
  return (
    <Badge variant="light" color={priority === 'P0' ? 'red' : 'gray'} radius="sm">
      {priority}
    </Badge>
  );
}

export function OverdueBadge() {
  return (
    <Badge variant="light" color="red" radius="sm" tt="none">
      Overdue
    </Badge>
  );
}

export function RestrictedBadge() {
  return (
    <Tooltip label="Only the people and teams named on it can see this and everything that comes from it">
      <Badge variant="light" color="violet" radius="sm" tt="none" leftSection={<LockIcon size={12} />}>
        Restricted
      </Badge>
    </Tooltip>
  );
}
