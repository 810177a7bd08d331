import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../api/session';
import type { Incident, IncidentPeople } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { useAnswerOffer } from './responseApi';

interface Props {
  incident: Incident;
  id: string;
  offer: NonNullable<IncidentPeople['offer']>;
}

/** Command that waits for an answer: for the person asked to take or leave, for the asking side to take back. */
export function PendingOffer({ incident, id, offer }: Props) {
  const me = useMe();
  const answer = useAnswerOffer(incident, id);
  const [declining, setDeclining] = useState(false);
  const asked = offer.to.id === me.id;
  const asks = offer.offeredBy.id === me.id || incident.commander?.id === me.id;
  const give = (to: 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN', reason?: string) =>
    answer.mutate(
      { offerId: offer.id, to, reason: reason || undefined },
      { onSuccess: () => setDeclining(false) },
    );
  return (
    <Alert
      mt="sm"
      color={asked ? 'tide' : 'gray'}
      title={asked ? 'Command is offered to you' : `Command is offered to ${offer.to.name}`}
      data-testid="hand-off-offer"
    >
      <Text size="xs" c="dimmed">
        <RelativeTime at={offer.offeredAt} />
        {offer.reason ? ` · ${offer.reason}` : ''}
      </Text>
      {offer.summary && (
        <Text size="sm" mt={4} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {offer.summary}
        </Text>
      )}
      {!declining && <ProblemAlert error={answer.error} />}
      <Group gap="xs" mt="xs">
        {asked && (
          <Button
            size="xs"
            loading={answer.isPending}
            onClick={() => give('ACCEPTED')}
            data-testid="accept-command"
          >
            Take command
          </Button>
        )}
        {asked && (
          <Button
            size="xs"
            variant="default"
            onClick={() => setDeclining(true)}
            data-testid="decline-command"
          >
            I cannot
          </Button>
        )}
        {asks && (
          <Button
            size="xs"
            variant="default"
            loading={answer.isPending}
            onClick={() => give('WITHDRAWN')}
            data-testid="withdraw-offer"
          >
            Withdraw
          </Button>
        )}
      </Group>
      <ReasonDialog
        opened={declining}
        title="Not taking command"
        explanation="Command stays where it is. Nobody needs to justify this; a word helps to find somebody else."
        label="A word for the others"
        required={false}
        confirm="Decline"
        pending={answer.isPending}
        error={answer.error}
        onConfirm={reason => give('DECLINED', reason)}
        onClose={() => setDeclining(false)}
      />
    </Alert>
  );
}
