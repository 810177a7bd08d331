import {
  ActionIcon,
  Badge,
  Button,
  Divider,
  Group,
  Modal,
  Stack,
  Text,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import { MOMENTS, type Incident, type MomentName } from '../../api/types';
import { Fact } from '../../components/Fact';
import { onCtrlEnter } from '../../components/forms';
import { EditIcon } from '../../components/icons';
import { MOMENT, QUALITY_FLAG } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { fromLocalInput, toLocalInput } from '../../components/time';
import { useCorrectMoment } from './api';
import { measuresOf } from './durations';
import { MomentHistory } from './MomentHistory';
import classes from './moments.module.css';

/** When what happened, and the times computed from it. */
export function MomentsPanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const [correcting, setCorrecting] = useState<MomentName | null>(null);
  const measures = measuresOf(incident.moments);
  return (
    <Panel title="Moments" testId="moments">
      <dl className="aw-facts">
        {MOMENTS.map(name => (
          <Fact key={name} name={MOMENT[name]}>
            <span className={classes.moment}>
              {incident.moments[name] ? (
                <RelativeTime at={incident.moments[name]} />
              ) : (
                <Text span c="dimmed" size="sm">
                  not known
                </Text>
              )}
              {mayWork && (
                <Tooltip label={incident.moments[name] ? 'Correct' : 'Set'}>
                  <ActionIcon
                    className={classes.edit}
                    variant="subtle"
                    color="gray"
                    size="xs"
                    aria-label={`Correct: ${MOMENT[name]}`}
                    onClick={() => setCorrecting(name)}
                  >
                    <EditIcon size={13} />
                  </ActionIcon>
                </Tooltip>
              )}
            </span>
          </Fact>
        ))}
      </dl>
      {incident.qualityFlags.map(flag => (
        <Text key={flag.moment} size="sm" mt={6} data-testid="quality-flag">
          <Badge size="xs" color="yellow" variant="light" mr={6}>
            Left out
          </Badge>
          {MOMENT[flag.moment as MomentName]}: “{flag.original}” {QUALITY_FLAG[flag.flag]}. It counts in no
          duration until somebody sets it.
        </Text>
      ))}
      {measures.length > 0 && (
        <>
          <Divider my="sm" color="var(--aw-rule)" />
          <Stack gap={8} data-testid="durations">
            {measures.map(measure => (
              <Group key={measure.name} justify="space-between" wrap="nowrap" gap="xs" align="baseline">
                <div>
                  <Text size="sm">{measure.name}</Text>
                  <Text size="xs" c="dimmed">
                    {MOMENT[measure.from].toLowerCase()} → {MOMENT[measure.to].toLowerCase()}
                  </Text>
                </div>
                <Text size="sm" fw={600} className="aw-numeric" style={{ whiteSpace: 'nowrap' }}>
                  {measure.text}
                </Text>
              </Group>
            ))}
          </Stack>
        </>
      )}
      <MomentHistory id={id} />
      <Modal
        opened={correcting !== null}
        onClose={() => setCorrecting(null)}
        title={correcting ? MOMENT[correcting] : ''}
      >
        {correcting && (
          <CorrectForm incident={incident} id={id} name={correcting} onDone={() => setCorrecting(null)} />
        )}
      </Modal>
    </Panel>
  );
}

interface FormProps {
  incident: Incident;
  id: string;
  name: MomentName;
  onDone: () => void;
}

function CorrectForm({ incident, id, name, onDone }: FormProps) {
  const [at, setAt] = useState(toLocalInput(incident.moments[name]));
  const [reason, setReason] = useState('');
  const correct = useCorrectMoment(incident, id);
  const instant = fromLocalInput(at);
  const takesBack = !at && !!incident.moments[name];
  const ready = (!!instant || takesBack) && !!reason.trim();
  const submit = () =>
    ready && correct.mutate({ name, at: instant ?? null, reason: reason.trim() }, { onSuccess: onDone });
  const problem = correct.error ? asProblem(correct.error) : null;
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(submit)}>
      <Text size="sm" c="dimmed">
        The earlier value, who changed it and why are kept. Durations are computed from it.
      </Text>
      <TextInput
        data-autofocus
        type="datetime-local"
        description={incident.moments[name] ? 'Empty takes it back' : undefined}
        label={`When (${Intl.DateTimeFormat().resolvedOptions().timeZone})`}
        value={at}
        onChange={event => setAt(event.currentTarget.value)}
        error={problem?.field('at')}
      />
      <Textarea
        label="Reason"
        required
        autosize
        minRows={2}
        placeholder="What shows that it was then?"
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
        error={problem?.field('reason')}
      />
      <ProblemAlert error={correct.error} shownFields={['at', 'reason']} />
      <Group justify="flex-end">
        <Button onClick={submit} disabled={!ready} loading={correct.isPending}>
          Save
        </Button>
      </Group>
    </Stack>
  );
}
