import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import type { Incident, Message } from '../../api/types';
import { PlusIcon } from '../../components/icons';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useMessages } from './api';
import { MessageCard } from './MessageCard';
import { MessageDialog } from './MessageDialog';
import { RhythmLines } from './RhythmLines';

/** What stakeholders were told and will be told. */
export function MessagesPanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const messages = useMessages(id);
  const [editing, setEditing] = useState<Message | 'new' | null>(null);
  const [all, showAll] = useState(false);
  const items = messages.data ?? [];
  const current = all ? items : items.filter(message => isCurrent(message, items));
  const mayDraft = mayWork && incident.status !== 'MERGED';
  return (
    <Panel
      title="Messages"
      testId="messages"
      pending={messages.isPending}
      action={
        mayDraft && (
          <Button
            variant="light"
            size="compact-sm"
            leftSection={<PlusIcon size={14} />}
            onClick={() => setEditing('new')}
            data-testid="message-new"
          >
            Draft a message
          </Button>
        )
      }
    >
      <Stack gap="sm">
        <ProblemAlert error={messages.error} onRetry={() => void messages.refetch()} />
        <RhythmLines id={id} />
        {messages.isSuccess && items.length === 0 && (
          <Text size="sm" c="dimmed">
            Nobody was told anything yet. Each audience gets a message of its own; the commander approves it.
          </Text>
        )}
        {current.map(message => (
          <MessageCard
            key={message.id}
            message={message}
            incident={incident}
            onEdit={() => setEditing(message)}
          />
        ))}
        {current.length < items.length && (
          <div>
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => showAll(true)}>
              Show {items.length - current.length} earlier
            </Button>
          </div>
        )}
      </Stack>
      <MessageDialog
        key={editing === null || editing === 'new' ? 'new' : editing.id}
        incident={incident}
        message={editing === 'new' ? null : editing}
        opened={editing !== null}
        onClose={() => setEditing(null)}
      />
    </Panel>
  );
}

/** What still wants a step, and the last word to each audience; the rest is history. */
function isCurrent(message: Message, all: Message[]): boolean {
  if (message.status === 'WITHDRAWN') return false;
  if (message.status !== 'SENT') return true;
  return all.every(
    other =>
      other.status !== 'SENT' || other.audience !== message.audience || other.sentAt! <= message.sentAt!,
  );
}
