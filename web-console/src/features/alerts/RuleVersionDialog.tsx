import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { AlertRules } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useSaveRules } from './api';
import { differences, same } from './differences';
import { RuleWords } from './RuleWords';

interface Props {
  version: AlertRules | null;
  current: AlertRules;
  mayEdit: boolean;
  onClose: () => void;
}

/** A version of the rules as it was; administrators may save it again, which makes a new one. */
export function RuleVersionDialog({ version, onClose, ...props }: Props) {
  return (
    <Modal
      opened={version !== null}
      onClose={onClose}
      size="lg"
      title={`Rules, version ${version?.version ?? ''}`}
      data-testid="rule-version-dialog"
    >
      {version && <Reading version={version} onClose={onClose} {...props} />}
    </Modal>
  );
}

function Reading({ version, current, mayEdit, onClose }: Props & { version: AlertRules }) {
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {version.changedBy?.name ?? 'Came with Afterword'}, <RelativeTime at={version.changedAt} />
        {version.comment && `: ${version.comment}`}
      </Text>
      {version.rules.length === 0 && (
        <Text size="sm">There were no rules: every alert was suggested to people.</Text>
      )}
      {version.rules.map((rule, index) => (
        <RuleWords key={rule.id} rule={rule} place={index + 1} />
      ))}
      {mayEdit && version.version !== current.version && (
        <RestoreForm version={version} current={current} onClose={onClose} />
      )}
    </Stack>
  );
}

function RestoreForm({ version, current, onClose }: Omit<Props, 'mayEdit'> & { version: AlertRules }) {
  const [comment, setComment] = useState(`As in version ${version.version}`);
  const save = useSaveRules();
  if (same(current.rules, version.rules)) {
    return (
      <Text size="sm" c="dimmed">
        The rules in force say the same.
      </Text>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate(
      { version: current.version, body: { rules: version.rules, comment: comment.trim() || undefined } },
      { onSuccess: onClose },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Text size="sm" fw={550}>
          What saving it again changes
        </Text>
        {differences(current.rules, version.rules).map(sentence => (
          <Text key={sentence} size="sm" style={{ overflowWrap: 'anywhere' }}>
            {sentence}
          </Text>
        ))}
        <TextInput
          label="Why are the rules changed?"
          maxLength={500}
          value={comment}
          onChange={event => setComment(event.currentTarget.value)}
          error={save.error && asProblem(save.error).field('comment')}
        />
        <ProblemAlert error={save.error} shownFields={['comment']} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" loading={save.isPending} data-testid="restore-rules">
            Save as version {current.version + 1}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
