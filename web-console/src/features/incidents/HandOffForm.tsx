import { Button, Group, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import { useMe } from '../../api/session';
import type { Incident, PersonRef } from '../../api/types';
import { useDraft } from '../../components/drafts';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useHandOff } from './responseApi';

interface Props {
  incident: Incident;
  id: string;
  deputy: PersonRef | null;
  offerPending: boolean;
  onDone: () => void;
}

/** Passes command on: offered, so that it passes when it is accepted, or at once. The deputy is the first choice. */
export function HandOffForm({ incident, id, deputy, offerPending, onDone }: Props) {
  const me = useMe();
  const [chosen, setChosen] = useState<string | null>(deputy?.id ?? null);
  const [atOnce, setAtOnce] = useState(offerPending);
  const [reason, setReason] = useState('');
  const [summary, setSummary, forget] = useDraft(`handoff.${incident.id}`, '');
  const handOff = useHandOff(incident, id);
  const { keyFor, succeeded } = useIdempotencyKey();
  // Whoever takes command themselves has accepted it.
  const offer = !atOnce && chosen !== me.id;
  const isComplete = chosen && (!offer || summary.trim());
  const submit = () => {
    if (!isComplete || handOff.isPending) return;
    const input = { toPersonId: chosen, reason: orUndefined(reason), summary: orUndefined(summary) };
    handOff.mutate(
      { input, offer, key: keyFor({ input, offer }) },
      {
        onSuccess: () => {
          succeeded();
          forget();
          onDone();
        },
      },
    );
  };
  const problem = handOff.error ? asProblem(handOff.error) : null;
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(submit)}>
      <SegmentedControl
        aria-label="How command passes"
        value={offer ? 'offer' : 'once'}
        onChange={value => setAtOnce(value === 'once')}
        data={[
          { value: 'offer', label: 'Offer it', disabled: offerPending || chosen === me.id },
          { value: 'once', label: 'Hand over at once' },
        ]}
        data-testid="handoff-how"
      />
      <Text size="sm" c="dimmed">
        {offer
          ? 'Command stays where it is until they accept.'
          : 'Command passes in one moment: nobody is without a commander, and nobody has two.'}
      </Text>
      <PersonPicker
        data-autofocus={deputy ? undefined : true}
        openOnFocus={!!deputy}
        label="To"
        description={deputy && chosen === deputy.id ? 'The deputy' : undefined}
        required
        seed={deputy ? [deputy] : []}
        value={chosen}
        onChange={setChosen}
        error={problem?.field('toPersonId')}
      />
      <TextInput
        label="Why"
        placeholder="Three hours in command, end of shift"
        maxLength={500}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
        error={problem?.field('reason')}
      />
      <Textarea
        data-autofocus={deputy ? true : undefined}
        label="What the next commander needs to know"
        required={offer}
        description={offer ? undefined : 'Without it, the incident asks for a CAN report'}
        placeholder="Current state, what is being tried, what to watch"
        autosize
        minRows={3}
        maxRows={12}
        maxLength={4000}
        value={summary}
        onChange={event => setSummary(event.currentTarget.value)}
        error={problem?.field('summary')}
      />
      <ProblemAlert error={handOff.error} shownFields={['toPersonId', 'reason', 'summary']} />
      <Group justify="flex-end">
        <Button
          onClick={submit}
          disabled={!isComplete}
          loading={handOff.isPending}
          data-testid="handoff-submit"
        >
          {offer ? 'Offer command' : 'Hand off'}
        </Button>
      </Group>
    </Stack>
  );
}
