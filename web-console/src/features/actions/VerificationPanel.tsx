import { Anchor, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMe } from '../../api/session';
import type { ActionItem, VerificationOutcome } from '../../api/types';
import { ExternalIcon } from '../../components/icons';
import { Markdown } from '../../components/Markdown';
import { Panel } from '../../components/Panel';
import { RelativeTime } from '../../components/RelativeTime';
import { isWebAddress, verificationRight } from './verification';
import { VerificationDialog } from './VerificationDialog';

const WORD: Record<VerificationOutcome, string> = {
  VERIFIED: 'It had the expected effect',
  NOT_EFFECTIVE: 'It did not have the expected effect',
  NOT_DONE: 'It was not done after all',
};

/** Whether somebody other than the owner has seen that the action works. */
export function VerificationPanel({ action, id }: { action: ActionItem; id: string }) {
  const me = useMe();
  const [opened, dialog] = useDisclosure(false);
  const right = verificationRight(action, me);
  const done = action.verification?.outcome ? action.verification : null;
  return (
    <Panel title="Verification" testId="verification">
      {done?.outcome && (
        <div data-testid="verification-outcome" data-outcome={done.outcome}>
          <Text fw={600}>{WORD[done.outcome] ?? done.outcome}</Text>
          <Text size="sm" c="dimmed">
            {done.by ? `${done.by.name}, ` : ''}
            <RelativeTime at={done.at} />
          </Text>
          {done.evidence?.note && (
            <div style={{ marginTop: 8 }}>
              <Markdown text={done.evidence.note} />
            </div>
          )}
          {done.evidence?.url && isWebAddress(done.evidence.url) && (
            <Anchor href={done.evidence.url} target="_blank" rel="noreferrer noopener" size="sm">
              Evidence <ExternalIcon size={12} />
            </Anchor>
          )}
        </div>
      )}
      {action.status === 'DONE' && (
        <>
          <Text size="sm" mb="sm" mt={done ? 'sm' : 0}>
            Done, and waiting for somebody other than {action.owner?.name ?? 'its owner'} to check that it
            works
            {action.verification?.dueAt ? (
              <>
                {' '}
                (<RelativeTime at={action.verification.dueAt} prefix="due " />)
              </>
            ) : null}
            .
          </Text>
          {right.allowed ? (
            <Group>
              <Button onClick={dialog.open} data-testid="verify">
                Verify…
              </Button>
            </Group>
          ) : (
            <Text size="sm" c="dimmed" data-testid="verify-refused">
              {right.why}
            </Text>
          )}
        </>
      )}
      {!done && action.status !== 'DONE' && (
        <Text size="sm" c="dimmed">
          Not yet. When it is done, somebody other than the owner checks it against “done when” and gives
          evidence. The owner cannot verify it.
        </Text>
      )}
      {opened && <VerificationDialog action={action} id={id} onClose={dialog.close} />}
    </Panel>
  );
}
