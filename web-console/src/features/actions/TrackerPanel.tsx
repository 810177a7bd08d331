import { Anchor, Badge, Text } from '@mantine/core';
import type { ActionItem, LinkState } from '../../api/types';
import { ExternalIcon } from '../../components/icons';
import { LINK_STATE } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { isWebAddress } from './verification';

const COLOR: Record<LinkState, string> = {
  PENDING: 'blue',
  LINKED: 'teal',
  NEEDS_HUMAN: 'red',
  UNREACHABLE: 'orange',
};

/** The issue in the team's own tracker, and whether the two are in step. */
export function TrackerPanel({ action }: { action: ActionItem }) {
  const { link } = action;
  return (
    <Panel title="Tracker" testId="tracker">
      {link ? (
        <>
          {link.issueKey &&
            (link.url && isWebAddress(link.url) ? (
              <Anchor
                href={link.url}
                target="_blank"
                rel="noreferrer noopener"
                fw={600}
                data-testid="tracker-link"
              >
                {link.issueKey} <ExternalIcon size={13} />
              </Anchor>
            ) : (
              <Text fw={600} data-testid="tracker-link">
                {link.issueKey}
              </Text>
            ))}
          {link.remoteStatus && (
            <Text size="sm" c="dimmed">
              there: {link.remoteStatus}
            </Text>
          )}
          <Badge
            variant="light"
            color={COLOR[link.state] ?? 'gray'}
            radius="sm"
            tt="none"
            mt={6}
            h="auto"
            py={3}
            styles={{ label: { whiteSpace: 'normal' } }}
          >
            {LINK_STATE[link.state] ?? link.state}
          </Badge>
          {link.message && (
            <Text size="sm" mt={6}>
              {link.message}
            </Text>
          )}
          <Text size="xs" c="dimmed" mt="sm">
            A closed issue moves this action to done, never to verified.
          </Text>
        </>
      ) : (
        <Text size="sm" c="dimmed">
          Not linked. If a default tracker is connected, an issue is created when the action is committed.
        </Text>
      )}
    </Panel>
  );
}
