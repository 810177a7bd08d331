import {
  Alert,
  Button,
  Chip,
  Group,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import type { Buddy, EscalationBasis, Incident } from '../../api/types';
import { useDraft } from '../../components/drafts';
import { onCtrlEnter } from '../../components/forms';
import { ESCALATION_BASIS, optionsOf } from '../../components/labels';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useBuddies } from '../settings/api';
import { useEscalate } from './responseApi';

interface Props {
  incident: Incident;
  id: string;
  onDone: () => void;
}

/** Calls a person or a team in; one's own buddies are a click away, and nobody else sees that they are. */
export function EscalateForm({ incident, id, onDone }: Props) {
  const [whom, setWhom] = useState<'person' | 'team'>('person');
  const [personId, setPersonId] = useState<string | null>(null);
  const [team, setTeam] = useState('');
  const [basis, setBasis] = useState<EscalationBasis>('EXPERTISE');
  const [need, setNeed, forget] = useDraft(`escalate.${incident.id}`, '');
  const buddies = useBuddies();
  const escalate = useEscalate(incident, id);
  const { keyFor, succeeded } = useIdempotencyKey();
  const ready = (whom === 'person' ? personId : team.trim()) && need.trim();

  const choose = (buddy: Buddy) => {
    setPersonId(buddy.person.id);
    setBasis(buddy.kind === 'BUDDY' ? 'BUDDY' : 'CONNECTION');
  };
  const submit = () => {
    if (!ready || escalate.isPending) return;
    const target = whom === 'person' ? { toPersonId: personId ?? undefined } : { toTeam: team.trim() };
    const input = { ...target, basis, need: need.trim() };
    escalate.mutate(
      { input, key: keyFor(input) },
      {
        onSuccess: () => {
          succeeded();
          forget();
          onDone();
        },
      },
    );
  };
  const problem = escalate.error ? asProblem(escalate.error) : null;
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(submit)}>
      <SegmentedControl
        aria-label="Whom to call in"
        value={whom}
        onChange={value => setWhom(value as 'person' | 'team')}
        data={[
          { value: 'person', label: 'A person' },
          { value: 'team', label: 'A team' },
        ]}
      />
      {whom === 'person' && (buddies.data ?? []).length > 0 && (
        <div role="group" aria-label="People you trust" data-testid="buddies-offered">
          <Text size="xs" c="dimmed" mb={4}>
            People you trust (only you see this list)
          </Text>
          <Group gap={6}>
            {buddies.data?.map(buddy => (
              <Chip
                key={buddy.person.id}
                size="xs"
                checked={personId === buddy.person.id}
                onChange={() => choose(buddy)}
                title={buddy.note ?? undefined}
              >
                {buddy.person.name}
              </Chip>
            ))}
          </Group>
        </div>
      )}
      {whom === 'person' ? (
        <PersonPicker
          data-autofocus
          openOnFocus={false}
          label="Person"
          required
          seed={(buddies.data ?? []).map(buddy => buddy.person)}
          value={personId}
          onChange={setPersonId}
          error={problem?.field('toPersonId')}
        />
      ) : (
        <TextInput
          label="Team"
          required
          placeholder="database"
          maxLength={100}
          value={team}
          onChange={event => setTeam(event.currentTarget.value)}
          error={problem?.field('toTeam')}
        />
      )}
      <Select
        label="Why them"
        data={optionsOf(ESCALATION_BASIS)}
        value={basis}
        onChange={value => value && setBasis(value as EscalationBasis)}
        allowDeselect={false}
      />
      <Textarea
        label="What is needed"
        required
        placeholder="Somebody who knows the replication settings"
        autosize
        minRows={2}
        maxLength={1000}
        value={need}
        onChange={event => setNeed(event.currentTarget.value)}
        error={problem?.field('need')}
      />
      {incident.visibility === 'RESTRICTED' && (
        <Alert color="yellow">
          This incident is restricted: {whom === 'team' ? 'everybody in the team' : 'this person'} can see it
          from then on.
        </Alert>
      )}
      <ProblemAlert error={escalate.error} shownFields={['toPersonId', 'toTeam', 'need']} />
      <Group justify="flex-end">
        <Button onClick={submit} disabled={!ready} loading={escalate.isPending} data-testid="escalate-submit">
          Call in
        </Button>
      </Group>
    </Stack>
  );
}
