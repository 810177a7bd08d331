import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { ActionItem } from '../../api/types';
import { ACTION_STATUS } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useTransition } from './api';
import { TransitionDialog } from './TransitionDialog';
import { offersFor, type ActionOffer } from './transitions';

/** The status changes of an action that are possible now; verification has its own place on the page. */
export function ActionTransitions({ action, id }: { action: ActionItem; id: string }) {
  const transition = useTransition(action, id);
  const [asking, setAsking] = useState<ActionOffer | null>(null);
  const offers = offersFor(action.status, action.allowedTransitions);
  if (offers.length === 0) return null;

  const start = (offer: ActionOffer) => {
    transition.reset();
    if (offer.asks.length > 0) setAsking(offer);
    else
      transition.mutate(
        { to: offer.to },
        {
          onSuccess: () =>
            notifications.show({
              message: `${action.key}: ${ACTION_STATUS[offer.to] ?? offer.to}`,
              color: 'teal',
            }),
        },
      );
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
            {offer.asks.length > 0 ? '…' : ''}
          </Button>
        ))}
      </Group>
      {!asking && transition.isError && (
        <div style={{ marginTop: 12 }}>
          <ProblemAlert error={transition.error} />
        </div>
      )}
      {asking && <TransitionDialog action={action} id={id} offer={asking} onClose={() => setAsking(null)} />}
    </div>
  );
}
