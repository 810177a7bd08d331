import { Anchor, Button, Group, Modal, Stack, Tabs, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { TimelineCorrection, TimelineEntry } from '../../api/types';
import { onCtrlEnter } from '../../components/forms';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCorrectEntry } from './api';
import { CorrectionFields } from './CorrectionFields';
import { EntryVersions } from './EntryVersions';
import { JudgementFields } from './JudgementFields';

interface Props {
  incidentId: string;
  id: string;
  entry: TimelineEntry | null;
  onClose: () => void;
}

/** Judges an entry, corrects what it says, and shows what it said before. */
export function EntryDialog({ entry, ...props }: Props) {
  return (
    <Modal
      opened={entry !== null}
      onClose={props.onClose}
      title="Timeline entry"
      size="lg"
      data-testid="entry-dialog"
    >
      {entry && <EntryForm key={entry.id} entry={entry} {...props} />}
    </Modal>
  );
}

function EntryForm({ incidentId, id, entry, onClose }: Props & { entry: TimelineEntry }) {
  const [change, setChange] = useState<TimelineCorrection>({});
  const [tab, setTab] = useState<string | null>('judge');
  const correct = useCorrectEntry(incidentId);
  const problem = correct.error ? asProblem(correct.error) : null;
  const nothing = Object.keys(change).filter(name => name !== 'reason').length === 0;
  const submit = () => {
    if (!nothing && !correct.isPending) correct.mutate({ entry, change }, { onSuccess: onClose });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const fields = {
    entry,
    change,
    problem,
    onChange: (more: TimelineCorrection) => setChange({ ...change, ...more }),
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} lineClamp={6}>
          {entry.text}
        </Text>
        <Tabs value={tab} onChange={setTab} keepMounted={false}>
          <Tabs.List mb="sm">
            <Tabs.Tab value="judge">Judge</Tabs.Tab>
            {!entry.automatic && <Tabs.Tab value="correct">Correct</Tabs.Tab>}
            <Tabs.Tab value="history">History</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="judge">
            <JudgementFields {...fields} />
          </Tabs.Panel>
          <Tabs.Panel value="correct">
            <CorrectionFields {...fields} />
          </Tabs.Panel>
          <Tabs.Panel value="history">
            <EntryVersions id={id} entry={entry} />
          </Tabs.Panel>
        </Tabs>
        {problem?.status === 412 ? (
          <Text size="sm" c="red" role="alert">
            Somebody has changed this entry meanwhile.{' '}
            <Anchor component="button" type="button" onClick={onClose}>
              Close and look again
            </Anchor>
          </Text>
        ) : (
          <ProblemAlert
            error={correct.error}
            shownFields={['reason', 'text', 'occurredAt', 'causalityReason', 'audience', 'service']}
          />
        )}
        {tab !== 'history' && (
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Back
            </Button>
            <Button type="submit" loading={correct.isPending} disabled={nothing} data-testid="entry-save">
              Save
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
