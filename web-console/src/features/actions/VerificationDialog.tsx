import { Button, Group, Modal, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { ActionItem, VerificationOutcome } from '../../api/types';
import { useDraft } from '../../components/drafts';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useFocusBack } from '../../components/focusBack';
import { useVerify } from './api';
import { missingIn, type VerificationDraft } from './verification';

const EMPTY: VerificationDraft = { outcome: 'VERIFIED', note: '', url: '', learned: '' };

const FIELDS = ['outcome', 'evidence', 'evidence.note', 'evidence.url', 'learned'];

interface Props {
  action: ActionItem;
  id: string;
  onClose: () => void;
}

/** Records what a second person saw; evidence is compulsory. */
export function VerificationDialog({ action, id, onClose }: Props) {
  useFocusBack();
  const [draft, setDraft, forget] = useDraft<VerificationDraft>(`verify.${action.id}`, EMPTY);
  const [touched, setTouched] = useState(false);
  const verify = useVerify(action, id);
  const problem = verify.error ? asProblem(verify.error) : null;
  const missing = missingIn(draft);
  const change = (part: Partial<VerificationDraft>) => setDraft({ ...draft, ...part });
  const submit = () => {
    setTouched(true);
    if (Object.keys(missing).length > 0 || verify.isPending) return;
    verify.mutate(
      {
        outcome: draft.outcome,
        evidence: { note: orUndefined(draft.note), url: orUndefined(draft.url) },
        learned: orUndefined(draft.learned),
      },
      {
        onSuccess: () => {
          forget();
          onClose();
          notifications.show({ message: `${action.key}: your verification is recorded`, color: 'teal' });
        },
      },
    );
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={`Verify ${action.key}`}
      size="lg"
      data-testid="verification-dialog"
    >
      <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
        <Stack gap="sm">
          {action.doneWhen && (
            <div className="aw-card" style={{ padding: 12 }}>
              <Text size="xs" c="dimmed">
                Done when
              </Text>
              <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                {action.doneWhen}
              </Text>
            </div>
          )}
          <Radio.Group
            label="What did you find?"
            value={draft.outcome}
            onChange={value => change({ outcome: value as VerificationOutcome })}
            error={problem?.field('outcome')}
          >
            <Stack gap={8} mt={6}>
              <Radio value="VERIFIED" label="Verified: it is done, and it has the expected effect" />
              <Radio value="NOT_EFFECTIVE" label="Not effective: it is done, but does not have the effect" />
              <Radio value="NOT_DONE" label="Not done: it is not actually finished" />
            </Stack>
          </Radio.Group>
          <Textarea
            data-autofocus
            label="Evidence"
            description="What you saw that shows it. A note, a link, or both."
            placeholder="Ran the failover drill on 12 November: traffic moved in 40 seconds, no errors."
            autosize
            minRows={3}
            value={draft.note}
            onChange={event => change({ note: event.currentTarget.value })}
            error={touched ? missing.note : (problem?.field('evidence.note') ?? problem?.field('evidence'))}
          />
          <TextInput
            label="Link to evidence"
            type="url"
            placeholder="https://"
            value={draft.url}
            onChange={event => change({ url: event.currentTarget.value })}
            error={(touched ? missing.url : undefined) ?? problem?.field('evidence.url')}
          />
          {draft.outcome !== 'NOT_DONE' && (
            <Textarea
              label="What was learned"
              required={draft.outcome === 'NOT_EFFECTIVE'}
              autosize
              minRows={2}
              value={draft.learned}
              onChange={event => change({ learned: event.currentTarget.value })}
              error={(touched ? missing.learned : undefined) ?? problem?.field('learned')}
            />
          )}
          <ProblemAlert error={verify.error} shownFields={FIELDS} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Back
            </Button>
            <Button type="submit" loading={verify.isPending} data-testid="verification-submit">
              Record
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
