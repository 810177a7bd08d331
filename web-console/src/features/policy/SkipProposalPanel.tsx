import { Alert, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMay, useMe } from '../../api/session';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { LanguageHints } from '../language/LanguageHints';
import { useAnswerSkip, useSkipProposal } from './api';

/** A skip that waits for a second person; nobody agrees to their own. */
export function SkipProposalPanel({ id }: { id: string }) {
  const { data: skip } = useSkipProposal(id);
  const answer = useAnswerSkip(id);
  const mayAnswer = useMay('changePolicy');
  const me = useMe();
  const [refusing, dialog] = useDisclosure(false);
  if (!skip) return null;
  return (
    <Alert color="yellow" title={`${skip.by.name} wants to skip this`} data-testid="skip-proposal">
      <Text size="sm">{skip.reason}</Text>
      <Text size="xs" c="dimmed">
        <RelativeTime at={skip.at} />. The policy asks for a second person.
      </Text>
      {mayAnswer && skip.by.id !== me.id && (
        <Group gap="xs" mt="xs">
          <Button
            size="xs"
            loading={answer.isPending && !refusing}
            onClick={() => answer.mutate({ approved: true })}
          >
            Agree
          </Button>
          <Button size="xs" variant="default" onClick={dialog.open}>
            Refuse
          </Button>
        </Group>
      )}
      {!refusing && <ProblemAlert error={answer.error} />}
      <ReasonDialog
        opened={refusing}
        title="Refuse to skip"
        explanation="Say what there is to learn. It is still to be decided afterwards."
        confirm="Refuse"
        hints={reason => <LanguageHints text={reason} section="reflection" />}
        pending={answer.isPending}
        error={answer.error}
        onConfirm={reason => answer.mutate({ approved: false, reason }, { onSuccess: dialog.close })}
        onClose={dialog.close}
      />
    </Alert>
  );
}
