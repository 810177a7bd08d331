import {
  ActionIcon,
  Button,
  Group,
  Modal,
  NumberInput,
  Select,
  Stack,
  Text,
  Textarea,
  Tooltip,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import type { Incident, Tristate } from '../../api/types';
import { Fact } from '../../components/Fact';
import { onCtrlEnter } from '../../components/forms';
import { EditIcon } from '../../components/icons';
import { Markdown } from '../../components/Markdown';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { usePatchIncident } from './api';

const ANSWERS: { value: Tristate; label: string }[] = [
  { value: 'UNKNOWN', label: 'Not known yet' },
  { value: 'NO', label: 'No' },
  { value: 'YES', label: 'Yes' },
];

/** Who could not do what, and what did not go wrong. */
export function ImpactPanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const [editing, edit] = useDisclosure(false);
  const impact = incident.impact ?? {};
  const word = (answer: Tristate | null | undefined) =>
    ANSWERS.find(item => item.value === answer)?.label ?? 'Not known yet';
  return (
    <Panel
      title="Impact"
      testId="impact"
      action={
        mayWork && (
          <Tooltip label="Edit impact">
            <ActionIcon variant="subtle" color="gray" aria-label="Edit impact" onClick={edit.open}>
              <EditIcon size={16} />
            </ActionIcon>
          </Tooltip>
        )
      }
    >
      <dl className="aw-facts">
        <Fact name="Customers affected">
          {impact.customersAffected == null ? (
            <Text span size="sm" c="dimmed">
              not known
            </Text>
          ) : (
            impact.customersAffected.toLocaleString()
          )}
        </Fact>
        <Fact name="Data lost">{word(impact.dataLoss)}</Fact>
        <Fact name="Data exposed">{word(impact.dataExposure)}</Fact>
      </dl>
      {impact.description && (
        <Text size="sm" component="div" mt="xs">
          <Markdown text={impact.description} />
        </Text>
      )}
      <Modal opened={editing} onClose={edit.close} title="Impact">
        <ImpactForm incident={incident} id={id} onDone={edit.close} />
      </Modal>
    </Panel>
  );
}

function ImpactForm({ incident, id, onDone }: { incident: Incident; id: string; onDone: () => void }) {
  const before = incident.impact ?? {};
  const [customers, setCustomers] = useState<number | string>(before.customersAffected ?? '');
  const [dataLoss, setDataLoss] = useState<Tristate>(before.dataLoss ?? 'UNKNOWN');
  const [dataExposure, setDataExposure] = useState<Tristate>(before.dataExposure ?? 'UNKNOWN');
  const [description, setDescription] = useState(before.description ?? '');
  const save = usePatchIncident(incident, id);
  const problem = save.error ? asProblem(save.error) : null;
  const submit = () =>
    save.mutate(
      {
        change: {
          impact: {
            customersAffected: customers === '' ? null : Number(customers),
            dataLoss,
            dataExposure,
            description: description.trim() || null,
          },
        },
      },
      { onSuccess: onDone },
    );
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(submit)}>
      <Textarea
        data-autofocus
        label="Who could not do what, and for how long"
        placeholder="Customers paying by card in the EU could not check out for 40 minutes."
        autosize
        minRows={3}
        value={description}
        onChange={event => setDescription(event.currentTarget.value)}
        error={problem?.field('impact.description')}
      />
      <NumberInput
        label="Customers affected"
        min={0}
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator=" "
        value={customers}
        onChange={setCustomers}
        error={problem?.field('impact.customersAffected')}
      />
      <Group grow>
        <Select
          label="Data lost"
          data={ANSWERS}
          value={dataLoss}
          onChange={value => value && setDataLoss(value as Tristate)}
          allowDeselect={false}
        />
        <Select
          label="Data exposed"
          data={ANSWERS}
          value={dataExposure}
          onChange={value => value && setDataExposure(value as Tristate)}
          allowDeselect={false}
        />
      </Group>
      <ProblemAlert error={save.error} shownFields={['impact.description', 'impact.customersAffected']} />
      <Group justify="flex-end">
        <Button onClick={submit} loading={save.isPending}>
          Save
        </Button>
      </Group>
    </Stack>
  );
}
