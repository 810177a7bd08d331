import {
  Button,
  Group,
  Modal,
  MultiSelect,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import type { ActionKind, Priority, ProposedActionInput, Retrospective } from '../../api/types';
import { useDraft } from '../../components/drafts';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { ACTION_KIND, optionsOf, PRIORITY } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useFocusBack } from '../../components/focusBack';
import { LanguageHints } from '../language/LanguageHints';
import { useFactors, useProposeAction } from './api';

interface Draft {
  title: string;
  why: string;
  expectedEffect: string;
  doneWhen: string;
  kind: ActionKind;
  priority: Priority;
  factorIds: string[];
}

const EMPTY: Draft = {
  title: '',
  why: '',
  expectedEffect: '',
  doneWhen: '',
  kind: 'PREVENT',
  priority: 'P2',
  factorIds: [],
};

const FIELDS = ['title', 'why', 'expectedEffect', 'doneWhen', 'kind', 'priority', 'factorIds'];

/** Proposes an action that can be understood, and checked, by somebody who was not there. */
export function ProposeActionDialog({
  retrospective,
  onClose,
}: {
  retrospective: Retrospective;
  onClose: () => void;
}) {
  useFocusBack();
  const [draft, setDraft, forget] = useDraft<Draft>(`propose.${retrospective.id}`, EMPTY);
  const [touched, setTouched] = useState(false);
  const factors = useFactors(retrospective.id);
  const propose = useProposeAction(retrospective.id);
  const { keyFor } = useIdempotencyKey();
  const problem = propose.error ? asProblem(propose.error) : null;
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const missing = (text: string, message: string) => (touched && !text.trim() ? message : undefined);
  const submit = () => {
    setTouched(true);
    if (!draft.title.trim() || !draft.why.trim() || propose.isPending) return;
    const input: ProposedActionInput = {
      ...draft,
      title: draft.title.trim(),
      why: draft.why.trim(),
      expectedEffect: orUndefined(draft.expectedEffect),
      doneWhen: orUndefined(draft.doneWhen),
    };
    propose.mutate(
      { input, key: keyFor(input) },
      {
        onSuccess: () => {
          forget();
          onClose();
        },
      },
    );
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };

  return (
    <Modal opened onClose={onClose} title="Propose an action" size="lg" data-testid="propose-dialog">
      <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label="Title"
            required
            maxLength={200}
            value={draft.title}
            onChange={event => change({ title: event.currentTarget.value })}
            error={missing(draft.title, 'Say what is to be done.') ?? problem?.field('title')}
          />
          <LanguageHints text={draft.title} section="action" incident={retrospective.incidentId} />
          <Textarea
            label="Why"
            required
            description="Why this was chosen, for a reader who was not there."
            autosize
            minRows={2}
            value={draft.why}
            onChange={event => change({ why: event.currentTarget.value })}
            error={missing(draft.why, 'Say why this was chosen.') ?? problem?.field('why')}
          />
          <Textarea
            label="Expected effect"
            autosize
            minRows={1}
            value={draft.expectedEffect}
            onChange={event => change({ expectedEffect: event.currentTarget.value })}
            error={problem?.field('expectedEffect')}
          />
          <Textarea
            label="Done when"
            description="What somebody else can check. Needed before it is committed."
            autosize
            minRows={1}
            value={draft.doneWhen}
            onChange={event => change({ doneWhen: event.currentTarget.value })}
            error={problem?.field('doneWhen')}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <Select
              label="Kind"
              data={optionsOf(ACTION_KIND)}
              value={draft.kind}
              onChange={value => value && change({ kind: value as ActionKind })}
              allowDeselect={false}
              error={problem?.field('kind')}
            />
            <Select
              label="Priority"
              data={optionsOf(PRIORITY)}
              value={draft.priority}
              onChange={value => value && change({ priority: value as Priority })}
              allowDeselect={false}
              error={problem?.field('priority')}
            />
          </SimpleGrid>
          <MultiSelect
            label="Changes these factors"
            data={(factors.data ?? [])
              .filter(factor => !factor.withdrawnAt)
              .map(factor => ({ value: factor.id, label: factor.statement }))}
            value={draft.factorIds}
            onChange={factorIds => change({ factorIds })}
            clearable
            error={problem?.field('factorIds')}
          />
          <ProblemAlert error={propose.error} shownFields={FIELDS} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Back
            </Button>
            <Button type="submit" loading={propose.isPending} data-testid="propose-submit">
              Propose
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
