import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useMe } from '../../api/session';
import type { Retrospective } from '../../api/types';
import { RETROSPECTIVE_STATUS } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { LanguageHints } from '../language/LanguageHints';
import { useRetrospectiveActions, useTransition } from './api';
import { offersFor, type RetrospectiveOffer } from './transitions';

const UNCOMMITTED = ['PROPOSED', 'DECLINED', 'CANCELED', 'SUPERSEDED'];

/** The status changes of a retrospective that are possible now. */
export function RetrospectiveTransitions({ retrospective }: { retrospective: Retrospective }) {
  const transition = useTransition(retrospective);
  const actions = useRetrospectiveActions(retrospective.id);
  const ownedByMe = retrospective.owner?.id === useMe().id;
  const [asking, setAsking] = useState<RetrospectiveOffer | null>(null);
  const offers = offersFor(retrospective.status, retrospective.allowedTransitions, ownedByMe);
  if (offers.length === 0) return null;

  const committed = (actions.data ?? []).some(action => !UNCOMMITTED.includes(action.status));
  const publishesWithoutActions = (offer: RetrospectiveOffer | null) =>
    offer?.to === 'PUBLISHED' && !committed;
  const close = () => {
    setAsking(null);
    transition.reset();
  };
  const go = (offer: RetrospectiveOffer, text?: string) =>
    transition.mutate(
      {
        to: offer.to,
        ...(offer.to === 'REVIEWED' && { sectionVersions: versionsOf(retrospective) }),
        ...(publishesWithoutActions(offer) ? { noActionsReason: text } : { reason: text || undefined }),
      },
      {
        onSuccess: () => {
          close();
          notifications.show({
            message: `${retrospective.key}: ${RETROSPECTIVE_STATUS[offer.to] ?? offer.to}`,
            color: 'teal',
          });
        },
        onError: error => asProblem(error).field('reason') && setAsking(offer),
      },
    );
  const start = (offer: RetrospectiveOffer) => {
    transition.reset();
    if (offer.reason !== 'none' || publishesWithoutActions(offer)) setAsking(offer);
    else go(offer);
  };

  return (
    <div>
      <Group gap="xs" role="group" aria-label="Change the status">
        {offers.map(offer => (
          <Button
            key={offer.to}
            variant={offer.forward ? 'filled' : 'default'}
            loading={transition.isPending && transition.variables.to === offer.to}
            disabled={transition.isPending}
            onClick={() => start(offer)}
            data-testid={`transition-${offer.to}`}
          >
            {offer.label}
            {offer.reason === 'none' ? '' : '…'}
          </Button>
        ))}
      </Group>
      {ownedByMe && retrospective.allowedTransitions.includes('REVIEWED') && (
        <Text size="sm" c="dimmed" mt={6}>
          You own this retrospective, so somebody else reviews it.
        </Text>
      )}
      {!asking && transition.isError && (
        <div style={{ marginTop: 12 }}>
          <ProblemAlert error={transition.error} />
        </div>
      )}
      <ReasonDialog
        key={asking?.to}
        opened={asking !== null}
        title={asking ? `${asking.label}: ${retrospective.key}` : ''}
        explanation={
          publishesWithoutActions(asking)
            ? 'No action is committed yet. That can be right; say why nothing is to be done.'
            : asking?.explanation
        }
        required={asking?.reason === 'required' || publishesWithoutActions(asking)}
        confirm={asking?.label ?? ''}
        pending={transition.isPending}
        error={transition.error}
        shownFields={['noActionsReason']}
        hints={reason => (
          <LanguageHints text={reason} section="reflection" incident={retrospective.incidentId} />
        )}
        onConfirm={text => asking && go(asking, text)}
        onClose={close}
      />
    </div>
  );
}

/** What the reviewer has on the screen. */
function versionsOf({ sections }: Retrospective): Record<string, number> {
  return Object.fromEntries(sections.map(({ key, version }) => [key, version]));
}
