import { Badge, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay, useMe } from '../../api/session';
import type { Incident, Message } from '../../api/types';
import { MESSAGE_AUDIENCE, MESSAGE_STATUS, PUBLIC_STATE } from '../../components/labels';
import { Markdown } from '../../components/Markdown';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { useMoveMessage } from './api';
import { MessageHistory } from './MessageHistory';
import { MessagePreviewDialog } from './MessagePreview';
import { approverOf, mayApprove, mayWithdraw, missingWords } from './rules';

const COLOR = { DRAFT: 'gray', APPROVED: 'blue', SENT: 'teal', WITHDRAWN: 'red' } as const;

interface Props {
  message: Message;
  incident: Incident;
  onEdit: () => void;
}

/** One message: what it says, where it stands, and the next step. */
export function MessageCard({ message, incident, onEdit }: Props) {
  const [shown, show] = useState<'preview' | 'history' | null>(null);
  return (
    <article
      className="aw-card"
      style={{ padding: 12 }}
      aria-label={message.headline}
      data-testid="message"
      data-status={message.status}
      data-audience={message.audience}
    >
      <Group gap={8} mb={6}>
        <Badge variant="light" radius="sm" tt="none" color="indigo">
          {MESSAGE_AUDIENCE[message.audience]}
        </Badge>
        <Badge variant="light" radius="sm" tt="none" color={COLOR[message.status]}>
          {MESSAGE_STATUS[message.status]}
        </Badge>
        <Text size="xs" c="dimmed">
          {message.sentAt ? (
            <RelativeTime at={message.sentAt} prefix="sent " />
          ) : (
            <>
              by {message.editedBy.name}, <RelativeTime at={message.updatedAt} />
            </>
          )}
        </Text>
      </Group>
      <Text fw={600} size="sm" td={message.status === 'WITHDRAWN' ? 'line-through' : undefined}>
        {message.headline}
      </Text>
      {message.statement.length > 0 && (
        <ul style={{ margin: '4px 0', paddingInlineStart: 18, fontSize: 'var(--mantine-font-size-sm)' }}>
          {message.statement.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {message.body && (
        <Text size="sm" component="div">
          <Markdown text={message.body} />
        </Text>
      )}
      {message.nextUpdateAt && message.status !== 'WITHDRAWN' && (
        <Text size="xs" c={message.updateOverdue ? 'orange' : 'dimmed'}>
          <RelativeTime at={message.nextUpdateAt} prefix="Next update " />
        </Text>
      )}
      <PublicStateLine message={message} />
      {message.withdrawnReason && (
        <Text size="xs" c="dimmed">
          Withdrawn: {message.withdrawnReason}
        </Text>
      )}
      <Steps message={message} incident={incident} onEdit={onEdit} show={show} />
      <MessagePreviewDialog message={message} opened={shown === 'preview'} onClose={() => show(null)} />
      <Modal opened={shown === 'history'} onClose={() => show(null)} title="History of the message" size="lg">
        <MessageHistory message={message} />
      </Modal>
    </article>
  );
}

/** What the status feed says of the incident with this message. */
function PublicStateLine({ message }: { message: Message }) {
  if (!message.publicState || message.status === 'WITHDRAWN') return null;
  const state = PUBLIC_STATE[message.publicState];
  return (
    <Text size="xs" c={message.publicStateOutdated ? 'orange' : 'dimmed'} data-testid="public-state">
      {message.sentAt ? `Status feed: ${state}` : `The status feed will say: ${state}`}
      {message.publicStateOutdated && '. The incident has moved on: the next message to customers says so.'}
    </Text>
  );
}

function Steps({ message, incident, onEdit, show }: Props & { show: (what: 'preview' | 'history') => void }) {
  const me = useMe();
  const mayWork = useMay('workIncidents');
  const move = useMoveMessage(message);
  const [withdrawing, setWithdrawing] = useState(false);
  const approver = mayApprove(me, incident, message);
  const open = message.status === 'DRAFT' || message.status === 'APPROVED';
  const ready = message.missing.length === 0;
  return (
    <Stack gap={6} mt={8}>
      {mayWork && message.status === 'DRAFT' && (
        <Text size="xs" c="dimmed">
          {ready
            ? approver
              ? 'Yours to approve: read it as its readers will.'
              : `${approverOf(incident, message)} approves it.`
            : `Before it is approved, say ${missingWords(message.missing)}.`}
        </Text>
      )}
      <Group gap="xs" role="group" aria-label={`Steps of ${message.headline}`}>
        {mayWork && message.status === 'DRAFT' && approver && (
          <Button
            size="compact-sm"
            disabled={!ready}
            loading={move.isPending}
            onClick={() => move.mutate({ to: 'APPROVED' })}
            data-testid="message-approve"
          >
            Approve
          </Button>
        )}
        {mayWork && message.status === 'APPROVED' && (
          <Button
            size="compact-sm"
            loading={move.isPending}
            onClick={() => move.mutate({ to: 'SENT' })}
            data-testid="message-send"
          >
            Send
          </Button>
        )}
        {mayWork && open && (
          <Button size="compact-sm" variant="default" onClick={onEdit} data-testid="message-edit">
            Edit
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => show('preview')}
          data-testid="message-preview"
        >
          Preview
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => show('history')}>
          History
        </Button>
        {mayWork && message.status !== 'WITHDRAWN' && mayWithdraw(me, incident, message) && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setWithdrawing(true)}>
            Withdraw…
          </Button>
        )}
      </Group>
      {!withdrawing && <ProblemAlert error={move.error} />}
      <ReasonDialog
        opened={withdrawing}
        title={`Withdraw: ${message.headline}`}
        explanation={
          message.sentAt
            ? 'It leaves the public status feed and stays here, with your reason. Nobody forgets what they have read: send a correction too.'
            : 'It stays here, with your reason.'
        }
        confirm="Withdraw"
        pending={move.isPending}
        error={move.error}
        onConfirm={reason =>
          move.mutate({ to: 'WITHDRAWN', reason }, { onSuccess: () => setWithdrawing(false) })
        }
        onClose={() => {
          setWithdrawing(false);
          move.reset();
        }}
      />
    </Stack>
  );
}
