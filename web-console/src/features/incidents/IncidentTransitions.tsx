import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import type { Incident } from '../../api/types';
import { INCIDENT_STATUS } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { fromLocalInput } from '../../components/time';
import { useTransition } from './api';
import { offersFor, type TransitionOffer } from './transitions';
import { WhenField } from './WhenField';

/** The status changes that are possible now. */
export function IncidentTransitions({ incident, id }: { incident: Incident; id: string }) {
  const transition = useTransition(incident, id);
  const [asking, setAsking] = useState<TransitionOffer | null>(null);
  const [target, setTarget] = useState('');
  const [when, setWhen] = useState<string | null>(null);
  const offers = offersFor(incident.status, incident.allowedTransitions);
  if (offers.length === 0) return null;

  const atError = transition.error ? asProblem(transition.error).field('at') : undefined;
  const close = () => {
    setAsking(null);
    transition.reset();
  };
  const go = (offer: TransitionOffer, reason?: string) => {
    if (when === '') return;
    transition.mutate(
      {
        to: offer.to,
        reason: reason || undefined,
        at: when ? fromLocalInput(when) : undefined,
        mergedInto: offer.needsTarget ? target.trim() : undefined,
      },
      {
        onSuccess: () => {
          close();
          setWhen(null);
          notifications.show({ message: `${incident.key}: ${INCIDENT_STATUS[offer.to]}`, color: 'teal' });
        },
        // The API may want a reason where the console did not expect one.
        onError: error => asProblem(error).field('reason') && setAsking(offer),
      },
    );
  };
  const start = (offer: TransitionOffer) => {
    transition.reset();
    if (offer.needsReason || offer.needsTarget) setAsking(offer);
    else go(offer);
  };

  return (
    <div>
      <Group gap="xs" role="group" aria-label="Change the status">
        {offers.map(offer => (
          <Button
            key={offer.to}
            variant={
              offer.emphasis === 'forward' ? 'filled' : offer.emphasis === 'other' ? 'default' : 'subtle'
            }
            color={offer.emphasis === 'quiet' ? 'gray' : undefined}
            loading={transition.isPending && transition.variables.to === offer.to}
            disabled={transition.isPending}
            onClick={() => start(offer)}
            data-testid={`transition-${offer.to}`}
          >
            {offer.label}
            {offer.needsReason || offer.needsTarget ? '…' : ''}
          </Button>
        ))}
      </Group>
      <Stack mt={6} gap={0}>
        <WhenField value={when} onChange={setWhen} error={asking ? undefined : atError} />
      </Stack>
      {incident.status === 'RESOLVED' && !incident.allowedTransitions.includes('CLOSED') && (
        <Text size="sm" c="dimmed" mt={6}>
          It can be closed once it is decided whether a retrospective is held.
        </Text>
      )}
      {!asking && transition.isError && (
        <div style={{ marginTop: 12 }}>
          <ProblemAlert error={transition.error} shownFields={when === null ? [] : ['at']} />
        </div>
      )}
      <ReasonDialog
        key={asking?.to}
        opened={asking !== null}
        title={asking ? `${asking.label}: ${incident.key}` : ''}
        explanation={asking ? explanationOf(asking) : undefined}
        required={asking?.needsReason ?? false}
        confirm={asking?.label ?? ''}
        pending={transition.isPending}
        error={transition.error}
        shownFields={when === null ? ['mergedInto'] : ['mergedInto', 'at']}
        onConfirm={reason => asking && go(asking, reason)}
        onClose={close}
      >
        {asking?.needsTarget && (
          <TextInput
            label="Merge into"
            placeholder="INC-42"
            required
            value={target}
            onChange={event => setTarget(event.currentTarget.value)}
            error={transition.error ? asProblem(transition.error).field('mergedInto') : undefined}
          />
        )}
        <WhenField value={when} onChange={setWhen} error={atError} />
      </ReasonDialog>
    </div>
  );
}

function explanationOf(offer: TransitionOffer): string {
  if (offer.needsTarget) return 'Its record is kept and points to the other incident. It can be unmerged.';
  if (offer.to === 'CANCELED' || offer.to === 'DECLINED')
    return 'Nothing is deleted: the record stays, with your reason, and can be revived.';
  return 'Going back is normal. The reason is kept on the timeline.';
}
