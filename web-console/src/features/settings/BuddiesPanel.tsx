import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { BuddyKind } from '../../api/types';
import { orUndefined } from '../../components/forms';
import { BUDDY_KIND, optionsOf } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useBuddies, useKeepBuddy, useRemoveBuddy } from './api';

/** Whom one may ask even when unsure what one ought to know. Theirs alone, and said so. */
export function BuddiesPanel() {
  const buddies = useBuddies();
  const keep = useKeepBuddy();
  const remove = useRemoveBuddy();
  const [personId, setPersonId] = useState<string | null>(null);
  const [kind, setKind] = useState<BuddyKind>('BUDDY');
  const [note, setNote] = useState('');
  const problem = keep.error ? asProblem(keep.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!personId) return;
    keep.mutate(
      { personId, kind, note: orUndefined(note) },
      {
        onSuccess: () => {
          setPersonId(null);
          setNote('');
        },
      },
    );
  };
  return (
    <Panel title="People I trust" testId="buddies">
      <Text size="sm" c="dimmed" mb="sm">
        Whom you would ask even when you are unsure what you ought to know. They are offered to you when you
        call somebody in. Only you see this list; neither they nor administrators do.
      </Text>
      <ProblemAlert error={buddies.error ?? remove.error} />
      <Stack gap={6} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {(buddies.data ?? []).map(buddy => (
          <Group
            key={buddy.person.id}
            component="li"
            justify="space-between"
            wrap="nowrap"
            data-testid="buddy"
          >
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {buddy.person.name}{' '}
              <Text span c="dimmed">
                · {buddy.note ?? BUDDY_KIND[buddy.kind]}
              </Text>
            </Text>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={`Remove ${buddy.person.name}`}
              onClick={() => remove.mutate(buddy.person.id)}
            >
              Remove
            </Button>
          </Group>
        ))}
      </Stack>
      <form onSubmit={submit} aria-label="Add a person" noValidate>
        <Group mt="sm" align="flex-end" gap="xs">
          <PersonPicker label="Person" value={personId} onChange={setPersonId} w={200} />
          <Select
            label="For what"
            data={optionsOf(BUDDY_KIND)}
            value={kind}
            onChange={value => value && setKind(value as BuddyKind)}
            allowDeselect={false}
            w={230}
          />
          <TextInput
            label="Note"
            placeholder="Knows the vendor"
            maxLength={300}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
            error={problem?.field('note')}
            style={{ flex: '1 1 140px' }}
          />
          <Button type="submit" variant="default" disabled={!personId} loading={keep.isPending}>
            Add
          </Button>
        </Group>
        {problem && (
          <div style={{ marginTop: 8 }}>
            <ProblemAlert error={keep.error} shownFields={['note']} />
          </div>
        )}
      </form>
    </Panel>
  );
}
