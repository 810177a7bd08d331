import { Alert, Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { AlertIcon } from '../../components/icons';
import { MESSAGE_AUDIENCE } from '../../components/labels';
import { RelativeTime } from '../../components/RelativeTime';
import { useMessages } from './api';

/** Audiences that were promised an update and still wait for it; shown whatever part of the incident is open. */
export function MessagesOverdue({ id }: { id: string }) {
  const messages = useMessages(id);
  return (messages.data ?? [])
    .filter(message => message.updateOverdue)
    .map(message => (
      <Alert
        key={message.id}
        color="orange"
        icon={<AlertIcon />}
        title={`${MESSAGE_AUDIENCE[message.audience]} wait for an update`}
        data-testid="message-overdue"
      >
        <Text size="sm">
          It was promised <RelativeTime at={message.nextUpdateAt!} />. Say what is known, also if that is
          little, and when there is more:{' '}
          <Anchor component={Link} to={`/incidents/${id}?view=messages`} size="sm">
            messages
          </Anchor>
          .
        </Text>
      </Alert>
    ));
}
