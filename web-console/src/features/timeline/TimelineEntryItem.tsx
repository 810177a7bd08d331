import { ActionIcon, Anchor, Badge, Tooltip } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { TimelineEntry } from '../../api/types';
import { EditIcon, LinkIcon, StarIcon } from '../../components/icons';
import { humanise, ROLE } from '../../components/labels';
import { clockTime, dayName, exactTime } from '../../components/time';
import { KIND } from '../incidents/timelineKinds';
import { focusNext } from './focus';
import {
  AUDIENCE,
  CAUSALITY,
  MITIGATION,
  MITIGATION_RESULT,
  PHASE,
  PRECISION,
  SYMPTOM_OR_CAUSE,
  TAG,
} from './labels';
import { NewerVersion } from './NewerVersion';
import { recordedOf } from './recorded';
import classes from './timeline.module.css';

interface Props {
  incidentId: string;
  entry: TimelineEntry;
  /** Time since the entry before it in the story, in words. */
  gap: string | null;
  mayWork: boolean;
  onStar: () => void;
  onOpen: () => void;
}

/** One entry of the story; with the keyboard, arrows move between entries, S stars one and E or Enter opens it. */
export function TimelineEntryItem({ incidentId, entry, gap, mayWork, onStar, onOpen }: Props) {
  const recorded = recordedOf(entry);
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'arrowdown' || key === 'j') focusNext(event.currentTarget, 1);
    else if (key === 'arrowup' || key === 'k') focusNext(event.currentTarget, -1);
    else if (key === 's' && mayWork) onStar();
    else if (key === 'e' || key === 'enter') onOpen();
    else return;
    event.preventDefault();
  };
  return (
    <li
      className={`${classes.entry} ${entry.automatic ? classes.automatic : ''}`}
      data-testid="timeline-entry"
      data-kind={entry.kind}
      tabIndex={0}
      onKeyDown={onKeyDown}
      aria-label={`${KIND[entry.kind] ?? humanise(entry.kind)}, ${exactTime(entry.occurredAt)}`}
    >
      <div className={classes.when}>
        <time dateTime={entry.occurredAt} title={timeTitle(entry)}>
          {timeOf(entry)}
        </time>
        {gap && (
          <span className={classes.gap} title="Since the entry before">
            {gap}
          </span>
        )}
      </div>
      <span className={classes.dot} aria-hidden />
      <div>
        <div className={classes.text}>{entry.text}</div>
        <NewerVersion incidentId={incidentId} entry={entry} mayWork={mayWork} />
        <Detail entry={entry} />
        <div className={classes.meta}>
          <span className={classes.kind}>{KIND[entry.kind] ?? humanise(entry.kind)}</span>
          {entry.actorRole && <span>{ROLE[entry.actorRole]}</span>}
          {entry.actor && <span>{entry.actor.name}</span>}
          {entry.service && <span>{entry.service}</span>}
          <span>{PHASE[entry.phase]}</span>
          {entry.audience !== 'ORGANISATION' && <span>For {AUDIENCE[entry.audience].toLowerCase()}</span>}
          {recorded && <span title={exactTime(entry.recordedAt)}>{recorded}</span>}
          {entry.importedFrom && <span>{originOf(entry.importedFrom)}</span>}
          {entry.correctedAt && <span title={exactTime(entry.correctedAt)}>revised</span>}
        </div>
        <Judgement entry={entry} />
        {entry.evidence.length > 0 && (
          <div className={classes.meta}>
            {entry.evidence.map(link => (
              <Anchor key={link.url} href={link.url} target="_blank" rel="noreferrer noopener" size="xs">
                <LinkIcon size={12} /> {link.label ?? link.url}
              </Anchor>
            ))}
          </div>
        )}
      </div>
      {mayWork && (
        <div className={classes.tools}>
          <Tooltip label={entry.starred ? 'Take the star away' : 'Star: it tells the story'}>
            <ActionIcon
              variant="subtle"
              color={entry.starred ? 'yellow' : 'gray'}
              aria-label="Star"
              aria-pressed={entry.starred}
              onClick={onStar}
            >
              <StarIcon size={16} filled={entry.starred} />
            </ActionIcon>
          </Tooltip>
          <ActionIcon variant="subtle" color="gray" aria-label="Correct or judge" onClick={onOpen}>
            <EditIcon size={16} />
          </ActionIcon>
        </div>
      )}
    </li>
  );
}

function Detail({ entry }: { entry: TimelineEntry }) {
  const detail = entry.detail;
  if (!detail) return null;
  const parts = [
    detail.mitigation && MITIGATION[detail.mitigation],
    detail.result && MITIGATION_RESULT[detail.result],
    detail.miscommunication && TAG[detail.miscommunication],
    detail.runbook,
    detail.rationale,
    detail.stage,
  ].filter(Boolean);
  return parts.length > 0 ? <div className={classes.detail}>{parts.join(' · ')}</div> : null;
}

function Judgement({ entry }: { entry: TimelineEntry }) {
  const judged = entry.causality !== 'UNJUDGED';
  if (!judged && !entry.symptomOrCause && entry.tags.length === 0) return null;
  return (
    <div className={classes.meta}>
      {judged && (
        <Tooltip
          label={entry.causalityReason}
          multiline
          maw={320}
          events={{ hover: true, focus: true, touch: true }}
        >
          <Badge size="xs" variant="light" tabIndex={0}>
            {CAUSALITY[entry.causality]}
          </Badge>
        </Tooltip>
      )}
      {entry.symptomOrCause && (
        <Badge size="xs" variant="outline" color="gray">
          {SYMPTOM_OR_CAUSE[entry.symptomOrCause]}
        </Badge>
      )}
      {entry.tags.map(tag => (
        <Badge key={tag} size="xs" variant="light" color="grape">
          {TAG[tag]}
        </Badge>
      ))}
    </div>
  );
}

function originOf({ system, author, threadId }: NonNullable<TimelineEntry['importedFrom']>): string {
  const what = threadId ? `reply in ${system}` : `from ${system}`;
  return author ? `${what} by ${author}` : what;
}

function timeOf(entry: TimelineEntry): string {
  if (entry.precision === 'DATE') return 'Day';
  return (entry.precision === 'APPROXIMATE' ? '~' : '') + clockTime(entry.occurredAt);
}

function timeTitle(entry: TimelineEntry): string {
  const exact = entry.precision === 'DATE' ? dayName(entry.occurredAt) : exactTime(entry.occurredAt);
  const known = entry.precision === 'EXACT' ? '' : ` (${PRECISION[entry.precision].toLowerCase()})`;
  const found = entry.originalTime
    ? `, written as “${entry.originalTime.text}”${entry.originalTime.zone ? ' ' + entry.originalTime.zone : ''}`
    : '';
  return `${exact}${known}${found}; recorded ${exactTime(entry.recordedAt)}`;
}
