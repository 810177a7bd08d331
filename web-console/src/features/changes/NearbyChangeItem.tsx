import { Anchor, Badge, Button, Group } from '@mantine/core';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useMay } from '../../api/session';
import type { Incident, RelatedChange } from '../../api/types';
import { ChangeStateBadge } from '../../components/ChangeStateBadge';
import { CHANGE_KIND } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { clockTime, exactTime } from '../../components/time';
import { focusNext } from '../timeline/focus';
import classes from '../timeline/timeline.module.css';
import { useRelateChange } from './api';
import { rolloutOf } from './rollout';

/** A change near the onset in its place of the story, lighter than what stands there until somebody decides. */
export function NearbyChangeItem({ item, incident }: { item: RelatedChange; incident: Incident }) {
  const mayWork = useMay('workIncidents');
  const relate = useRelateChange(incident.id);
  const { change } = item;
  const place = useRef<HTMLLIElement>(null);
  // Whoever decides by the keyboard goes on where they were: the proposal is gone, and what had the focus with it.
  useLayoutEffect(() => {
    const left = place.current;
    return () => {
      if (left?.contains(document.activeElement) && !focusNext(left, 1)) focusNext(left, -1);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'arrowdown' || key === 'j') focusNext(event.currentTarget, 1);
    else if (key === 'arrowup' || key === 'k') focusNext(event.currentTarget, -1);
    else return;
    event.preventDefault();
  };
  const decide = (relation: 'CONFIRMED' | 'DISMISSED') => {
    if (!relate.isPending) relate.mutate({ changeId: change.id, relation });
  };
  const rollout = rolloutOf(change);
  return (
    <li
      ref={place}
      className={`${classes.entry} ${classes.proposed}`}
      data-testid="nearby-change"
      tabIndex={0}
      onKeyDown={onKeyDown}
      aria-label={`Proposed, not part of the story yet: ${CHANGE_KIND[change.kind]}, ${change.summary}, ${exactTime(change.at)}`}
    >
      <div className={classes.when}>
        <time dateTime={change.at} title={exactTime(change.at)}>
          {clockTime(change.at)}
        </time>
      </div>
      <span className={classes.dot} aria-hidden />
      <div>
        <Group gap={6}>
          <Badge variant="outline" color="gray" size="sm" radius="sm" tt="none">
            Proposed
          </Badge>
          <ChangeStateBadge state={change.state} />
          <span className={classes.text}>
            {change.url ? (
              <Anchor href={change.url} target="_blank" rel="noreferrer noopener" size="sm">
                {change.summary}
              </Anchor>
            ) : (
              change.summary
            )}
          </span>
        </Group>
        {rollout && <div className={classes.detail}>{rollout}</div>}
        <div className={classes.meta}>
          <span>{item.proposal}</span>
          <span>{change.environment}</span>
        </div>
        {mayWork && (
          <Group gap={4} mt={2}>
            <Button
              size="compact-xs"
              variant="light"
              aria-busy={relate.isPending}
              aria-label={`Related: ${change.summary}`}
              onClick={() => decide('CONFIRMED')}
            >
              Related
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={`Not related: ${change.summary}`}
              onClick={() => decide('DISMISSED')}
            >
              Not related
            </Button>
          </Group>
        )}
        <ProblemAlert error={relate.error} />
      </div>
    </li>
  );
}
