import { ActionIcon, Button, Group, Modal, Select, Stack, Text, Textarea, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get, put } from '../../api/client';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import type { Detection, DetectionGap, DetectionInput, DetectionSource, Incident } from '../../api/types';
import { Fact } from '../../components/Fact';
import { onCtrlEnter } from '../../components/forms';
import { EditIcon } from '../../components/icons';
import { DETECTION_GAP, DETECTION_SOURCE, optionsOf } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';

/** How the incident was noticed, and what monitoring did not see. */
export function DetectionPanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const [editing, edit] = useDisclosure(false);
  const detection = useQuery({
    queryKey: ['incidents', 'one', id, 'detection'],
    queryFn: ({ signal }) =>
      get<Detection>(`/incidents/${encodeURIComponent(id)}/detection`, undefined, signal),
  });
  const known = detection.data;
  return (
    <Panel
      title="Detection"
      testId="detection"
      pending={detection.isPending}
      action={
        mayWork &&
        known && (
          <Tooltip label="Say how it was noticed">
            <ActionIcon variant="subtle" color="gray" aria-label="Edit detection" onClick={edit.open}>
              <EditIcon size={16} />
            </ActionIcon>
          </Tooltip>
        )
      }
    >
      <ProblemAlert error={detection.error} onRetry={() => void detection.refetch()} />
      {known && known.version === 0 && (
        <Text size="sm" c="dimmed">
          Nobody has said yet how it was noticed.
        </Text>
      )}
      {known && known.version > 0 && (
        <dl className="aw-facts">
          <Fact name="Noticed by">{DETECTION_SOURCE[known.source]}</Fact>
          <Fact name="Customer first">{yesNo(known.noticedByCustomerFirst ?? null)}</Fact>
          <Fact name="Gap">{known.gap ? DETECTION_GAP[known.gap] : 'Not known yet'}</Fact>
          {known.firstSignal && <Fact name="First signal">{known.firstSignal}</Fact>}
        </dl>
      )}
      <Modal opened={editing} onClose={edit.close} title="How it was noticed">
        {known && <DetectionForm key={known.version} incident={incident} known={known} onDone={edit.close} />}
      </Modal>
    </Panel>
  );
}

function DetectionForm(props: { incident: Incident; known: Detection; onDone: () => void }) {
  const { incident, known } = props;
  const client = useQueryClient();
  const [input, setInput] = useState<DetectionInput>({
    source: known.source,
    firstSignal: known.firstSignal,
    gap: known.gap,
    noticedByCustomerFirst: known.noticedByCustomerFirst,
  });
  const save = useMutation({
    mutationFn: () => put<Detection>(`/incidents/${incident.id}/detection`, input, known.version),
    onSuccess: props.onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['incidents'] }),
  });
  const submit = () => save.mutate();
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(submit)}>
      <Select
        label="Noticed by"
        data={optionsOf(DETECTION_SOURCE)}
        value={input.source}
        onChange={value => value && setInput({ ...input, source: value as DetectionSource })}
        allowDeselect={false}
        data-testid="detection-source"
      />
      <Select
        label="Did a customer notice first?"
        placeholder="Not known yet"
        data={[
          { value: 'true', label: 'Yes' },
          { value: 'false', label: 'No' },
        ]}
        value={input.noticedByCustomerFirst === null ? null : String(input.noticedByCustomerFirst)}
        onChange={value =>
          setInput({ ...input, noticedByCustomerFirst: value === null ? null : value === 'true' })
        }
        clearable
      />
      <Select
        label="Gap between the signal and the people"
        placeholder="Not known yet"
        data={optionsOf(DETECTION_GAP)}
        value={input.gap}
        onChange={value => setInput({ ...input, gap: value as DetectionGap | null })}
        clearable
      />
      <Textarea
        label="First signal"
        placeholder="What was seen first, by whatever saw it"
        autosize
        minRows={2}
        maxLength={2000}
        value={input.firstSignal ?? ''}
        onChange={event => setInput({ ...input, firstSignal: event.currentTarget.value || null })}
        error={save.error ? asProblem(save.error).field('firstSignal') : undefined}
      />
      <ProblemAlert error={save.error} shownFields={['firstSignal']} />
      <Group justify="flex-end">
        <Button onClick={submit} loading={save.isPending} data-testid="detection-save">
          Save
        </Button>
      </Group>
    </Stack>
  );
}

function yesNo(answer: boolean | null): string {
  return answer === null ? 'Not known yet' : answer ? 'Yes' : 'No';
}
