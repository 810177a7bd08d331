import { Button, Group, Skeleton, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { usePolicyFile, usePublishFile, useTrial } from './api';
import { TrialReport } from './TrialReport';

/** The policy as a file: edited here or kept in a repository, tried, then published as the next version. */
export function PolicyEditor() {
  const file = usePolicyFile();
  return (
    <Panel title="Change it" testId="policy-editor">
      <ProblemAlert error={file.error} onRetry={() => void file.refetch()} />
      {file.isPending && <Skeleton height={200} />}
      {file.data && <Editor text={file.data.data} etag={file.data.etag ?? ''} />}
    </Panel>
  );
}

function Editor({ text, etag }: { text: string; etag: string }) {
  const mayPublish = useMay('changePolicy');
  const trial = useTrial();
  const publish = usePublishFile();
  const [edited, setEdited] = useState<string | null>(null);
  // The version that the change is based on: what is published meanwhile is not overwritten unseen.
  const [base, setBase] = useState(etag);
  const draft = edited ?? text;
  const change = (now: string) => {
    if (edited === null) setBase(etag);
    setEdited(now);
    trial.reset();
    publish.reset();
  };
  const stale = publish.error && asProblem(publish.error).status === 412;
  return (
    <Stack gap="sm">
      <Textarea
        aria-label="Policy as YAML"
        autosize
        minRows={12}
        maxRows={32}
        value={draft}
        onChange={event => change(event.currentTarget.value)}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
        spellCheck={false}
      />
      {stale ? (
        <StaleNotice what="policy">
          <Button mt="xs" size="xs" variant="light" onClick={() => setBase(etag)}>
            Base my change on theirs
          </Button>
        </StaleNotice>
      ) : (
        <ProblemAlert error={publish.error ?? trial.error} />
      )}
      <Group justify="flex-end" gap="xs">
        {edited !== null && (
          <Button variant="default" onClick={() => setEdited(null)}>
            Undo
          </Button>
        )}
        <Button
          variant="light"
          onClick={() => trial.mutate(draft)}
          loading={trial.isPending}
          data-testid="policy-try"
        >
          Try on all past incidents
        </Button>
        {mayPublish && (
          <Button
            disabled={edited === null}
            loading={publish.isPending}
            data-testid="policy-publish"
            onClick={() =>
              publish.mutate(
                { text: draft, etag: base },
                {
                  onSuccess: policy => {
                    setEdited(null);
                    notifications.show({ message: `Version ${policy.version} is in force`, color: 'teal' });
                  },
                },
              )
            }
          >
            Publish
          </Button>
        )}
      </Group>
      {trial.data && <TrialReport trial={trial.data} />}
      {!trial.data && (
        <Text size="xs" c="dimmed">
          A trial keeps nothing. Decisions that were recorded stay as they are.
        </Text>
      )}
    </Stack>
  );
}
