import {
  Alert,
  Anchor,
  Badge,
  Button,
  Group,
  Modal,
  NumberInput,
  Stack,
  Text,
  Textarea,
} from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import type { Incident, MomentName } from '../../api/types';
import { onCtrlEnter } from '../../components/forms';
import { IMPACT_LEVEL, MOMENT } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useBudgets, useRecordBudget } from '../services/api';
import type { BudgetConsumption, ComputedBudget } from '../services/types';
import { minutes, percent } from '../services/words';
import classes from '../services/services.module.css';

/** What the incident took of the error budgets of its services, by both formulas. */
export function BudgetPanel({ incident, id }: { incident: Incident; id: string }) {
  const budgets = useBudgets(id);
  const mayWork = useMay('workIncidents');
  const [recording, record] = useState<BudgetConsumption | null>(null);
  const items = budgets.data ?? [];
  return (
    <Panel title="Error budget" testId="budget" pending={budgets.isPending}>
      <ProblemAlert error={budgets.error} onRetry={() => void budgets.refetch()} />
      {budgets.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed">
          {!takesBudgets(incident)
            ? 'Exercises, maintenance and near misses take from no error budget.'
            : incident.services.length === 0
              ? 'Name the affected services to see what they lost.'
              : 'None of the affected services has an SLO.'}
        </Text>
      )}
      {items.map((item, i) => (
        <div
          key={item.sloId}
          style={{ padding: '12px 0', borderTop: i > 0 ? '1px solid var(--aw-rule)' : undefined }}
          data-testid="budget-item"
          data-key={item.sloKey}
        >
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <div style={{ minWidth: 0 }}>
              <Text size="sm" fw={550}>
                {item.sloName}
              </Text>
              <Text size="xs" c="dimmed">
                <span className="aw-key">{item.sloKey}</span> · {item.objective} %, {item.windowDays} days ·{' '}
                <Anchor
                  component={Link}
                  to={item.service ? `/services/${item.service}` : `/systems/${item.system}`}
                  size="xs"
                >
                  {item.service ?? item.system}
                </Anchor>
              </Text>
            </div>
            <Text
              fw={650}
              c={item.muchUsed && item.counts ? 'red' : undefined}
              style={{ whiteSpace: 'nowrap' }}
            >
              {item.used === null ? '—' : percent(item.used)}
            </Text>
          </Group>
          {item.muchUsed && item.counts && (
            <Badge color="red" variant="light" tt="none" mt={4}>
              more than a fifth of four weeks
            </Badge>
          )}
          <Formulas item={item} />
          {item.minutesNow !== null && (
            <Text size="xs" mt={6} c="orange" data-testid="budget-outdated">
              The impact was corrected since: it lasted {minutes(item.minutesNow)} now. Record it anew to
              count that.
            </Text>
          )}
          <Group justify="space-between" mt={6}>
            <Text size="xs" c="dimmed" data-testid="budget-origin">
              {origin(item)}
            </Text>
            {mayWork && item.counts && (
              <Button size="compact-xs" variant="subtle" onClick={() => record(item)}>
                {item.recorded ? 'Record anew' : 'Record'}
              </Button>
            )}
          </Group>
        </div>
      ))}
      <Modal
        opened={recording !== null}
        onClose={() => record(null)}
        title={`Budget of ${recording?.sloName ?? ''}`}
      >
        {recording && <RecordForm item={recording} id={id} onDone={() => record(null)} />}
      </Modal>
    </Panel>
  );
}

/** What was planned, practised or avoided takes nothing. */
function takesBudgets({ type }: Incident): boolean {
  return type !== 'EXERCISE' && type !== 'MAINTENANCE' && type !== 'NEAR_MISS';
}

function Formulas({ item }: { item: BudgetConsumption }) {
  const { byEvents, byTime } = item;
  return (
    <Stack gap={6} mt={6}>
      {byEvents && (
        <div className={classes.formula} data-counts={item.countedBy === 'EVENTS'}>
          <Text size="xs">
            By events: <b>{percent(byEvents.used)}</b>
          </Text>
          <Text size="xs" c="dimmed">
            {byEvents.byIndicator.length > 0
              ? byEvents.byIndicator
                  .map(
                    one =>
                      `${one.indicator} ${one.badEvents.toLocaleString()} of ${one.totalEvents.toLocaleString()}`,
                  )
                  .join(', ') + ', each by its weight'
              : `${byEvents.badEvents?.toLocaleString()} bad of ${byEvents.totalEvents?.toLocaleString()}; ${Math.round(byEvents.allowedEvents ?? 0).toLocaleString()} may be`}
          </Text>
        </div>
      )}
      {byTime && (
        <div className={classes.formula} data-counts={item.countedBy === 'TIME'}>
          <Text size="xs">
            By time: <b>{percent(byTime.used)}</b>
          </Text>
          <Text size="xs" c="dimmed">
            {minutes(byTime.minutes)} × {percent(byTime.fractionAffected)} affected;{' '}
            {minutes(byTime.allowedMinutes)} may be
            {byTime.source === 'IMPACT_WINDOWS' && (
              <>
                {' '}
                (from impact windows, n = {byTime.spans}
                {byTime.toMoment && ', going on'})
              </>
            )}
            {byTime.fromMoment && (
              <>
                {' '}
                (from moments, {momentName(byTime.fromMoment)} to {momentName(byTime.toMoment)})
              </>
            )}
          </Text>
          {byTime.byLevel.length > 0 && (
            <Text size="xs" c="dimmed" data-testid="budget-levels">
              {byTime.byLevel
                .map(
                  one =>
                    `${IMPACT_LEVEL[one.level].replace(/:.*/, '').toLowerCase()} ${minutes(one.minutes)}`,
                )
                .join(', ')}
            </Text>
          )}
        </div>
      )}
      {!byEvents && !byTime && (
        <Text size="xs" c="dimmed">
          Nothing tells yet when the impact was.
        </Text>
      )}
    </Stack>
  );
}

/** Whose figure it is that counts, and what stands beside it. */
function origin({ recorded, recordedBy, computed, counts, byTime }: BudgetConsumption): string {
  if (!counts) {
    return `recorded by ${recordedBy?.name ?? ''}; does not count for this type of incident`;
  }
  if (!recorded && byTime?.toMoment === 'now') {
    return 'so far; goes on, and is kept once the impact is over';
  }
  if (!computed) {
    return recorded ? `recorded by ${recordedBy?.name ?? ''}` : 'as it would be now';
  }
  return recorded
    ? `recorded by ${recordedBy?.name ?? ''} · computed: ${both(computed)}`
    : 'computed from windows, cohorts and moments; counts until somebody records a figure';
}

function both({ byEvents, byTime }: ComputedBudget): string {
  return [
    byEvents !== null && `${percent(byEvents)} by events`,
    byTime !== null && `${percent(byTime)} by time`,
  ]
    .filter(Boolean)
    .join(', ');
}

function momentName(name: string | null): string {
  return (MOMENT[name as MomentName] ?? name ?? '').toLowerCase();
}

function RecordForm({ item, id, onDone }: { item: BudgetConsumption; id: string; onDone: () => void }) {
  const [bad, setBad] = useState<number | string>(item.byEvents?.badEvents ?? '');
  const [total, setTotal] = useState<number | string>(item.byEvents?.totalEvents ?? '');
  const [time, setTime] = useState<number | string>(
    item.byTime?.source === 'ENTERED' ? item.byTime.minutes : '',
  );
  const [share, setShare] = useState<number | string>(
    item.byTime === null || item.byTime.source === 'IMPACT_WINDOWS' ? '' : item.byTime.fractionAffected * 100,
  );
  const [note, setNote] = useState(item.note ?? '');
  const record = useRecordBudget(id);
  const problem = record.error ? asProblem(record.error) : null;
  const number = (value: number | string) => (value === '' ? null : Number(value));
  const submit = () =>
    record.mutate(
      {
        sloId: item.sloId,
        body: {
          badEvents: number(bad),
          totalEvents: bad === '' ? null : number(total),
          minutes: number(time),
          fractionAffected: share === '' ? null : Number(share) / 100,
          note: note.trim() || null,
        },
      },
      { onSuccess: onDone },
    );
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(submit)}>
      <Alert color="gray" variant="light">
        Leave out what you do not know. The {item.basis === 'EVENTS' ? 'events' : 'minutes'} count for this
        SLO wherever they are there; the other formula stands beside them.
      </Alert>
      <Group grow align="flex-start">
        <NumberInput
          data-autofocus
          label="Bad events"
          min={0}
          thousandSeparator=" "
          value={bad}
          onChange={setBad}
          error={problem?.field('badEvents')}
        />
        <NumberInput
          label="Events of the window"
          min={1}
          thousandSeparator=" "
          value={total}
          onChange={setTotal}
          error={problem?.field('totalEvents')}
        />
      </Group>
      <Group grow align="flex-start">
        <NumberInput
          label="Minutes"
          placeholder={item.byTime?.source === 'MOMENTS' ? 'as the moments say' : 'as the windows say'}
          min={0}
          value={time}
          onChange={setTime}
          error={problem?.field('minutes')}
        />
        <NumberInput
          label="Affected"
          placeholder={item.byTime?.source === 'IMPACT_WINDOWS' ? 'as the windows say' : '100 %'}
          suffix=" %"
          min={0}
          max={100}
          value={share}
          onChange={setShare}
          error={problem?.field('fractionAffected')}
        />
      </Group>
      <Textarea
        label="Where the figures come from"
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={event => setNote(event.currentTarget.value)}
      />
      <ProblemAlert
        error={record.error}
        shownFields={['badEvents', 'totalEvents', 'minutes', 'fractionAffected']}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          Back
        </Button>
        <Button onClick={submit} loading={record.isPending}>
          Record
        </Button>
      </Group>
    </Stack>
  );
}
