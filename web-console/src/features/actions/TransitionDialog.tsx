import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import { useMe } from '../../api/session';
import type { ActionItem } from '../../api/types';
import { onCtrlEnter } from '../../components/forms';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { fromLocalInput, toLocalInput } from '../../components/time';
import { useFocusBack } from '../../components/focusBack';
import { useTransition } from './api';
import { missingIn, transitionOf, type ActionOffer, type TransitionDraft } from './transitions';

interface Props {
  action: ActionItem;
  id: string;
  offer: ActionOffer;
  onClose: () => void;
}

/** Asks for what a status change of an action needs. */
export function TransitionDialog({ action, id, offer, onClose }: Props) {
  useFocusBack();
  const me = useMe();
  const transition = useTransition(action, id);
  const [touched, setTouched] = useState(false);
  const [draft, setDraft] = useState<TransitionDraft>({
    reason: '',
    ownerId: action.owner?.id ?? me.id,
    dueAt: offer.to === 'OPEN' ? toLocalInput(action.dueAt) : '',
    doneWhen: action.doneWhen ?? '',
    blockedBy: '',
    supersededBy: '',
  });
  const change = (part: Partial<TransitionDraft>) => setDraft({ ...draft, ...part });
  const problem = transition.error ? asProblem(transition.error) : null;
  const missing = missingIn(offer, draft);
  const needs = (field: keyof TransitionDraft) => offer.required.includes(field);
  const errorOf = (field: keyof TransitionDraft, text: string) =>
    touched && missing.includes(field) ? text : problem?.field(field);
  const submit = () => {
    setTouched(true);
    if (missing.length > 0 || transition.isPending) return;
    transition.mutate(transitionOf(offer, draft, fromLocalInput), { onSuccess: onClose });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };

  return (
    <Modal opened onClose={onClose} title={`${offer.label}: ${action.key}`} data-testid="transition-dialog">
      <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
        <Stack gap="sm">
          {offer.explanation && (
            <Text size="sm" c="dimmed">
              {offer.explanation}
            </Text>
          )}
          {offer.asks.includes('ownerId') && (
            <PersonPicker
              label="Owner"
              required
              description="Exactly one person. Somebody else will verify it."
              value={draft.ownerId || null}
              onChange={ownerId => change({ ownerId: ownerId ?? '' })}
              seed={[me, ...(action.owner ? [action.owner] : [])]}
              error={errorOf('ownerId', 'An action has one owner.')}
            />
          )}
          {offer.asks.includes('doneWhen') && (
            <Textarea
              label="Done when"
              required
              autosize
              minRows={2}
              value={draft.doneWhen}
              onChange={event => change({ doneWhen: event.currentTarget.value })}
              error={errorOf('doneWhen', 'Say how somebody else can tell that it is done.')}
            />
          )}
          {offer.asks.includes('blockedBy') && (
            <TextInput
              data-autofocus
              label="Waits for"
              required
              value={draft.blockedBy}
              onChange={event => change({ blockedBy: event.currentTarget.value })}
              error={errorOf('blockedBy', 'Name what it waits for.')}
            />
          )}
          {offer.asks.includes('supersededBy') && (
            <TextInput
              data-autofocus
              label="Replaced by"
              placeholder="ACT-7"
              required
              value={draft.supersededBy}
              onChange={event => change({ supersededBy: event.currentTarget.value })}
              error={errorOf('supersededBy', 'Name the action that replaces it.')}
            />
          )}
          {offer.asks.includes('dueAt') && (
            <TextInput
              type="datetime-local"
              label={needs('dueAt') ? 'New due date' : 'Due'}
              required={needs('dueAt')}
              value={draft.dueAt}
              onChange={event => change({ dueAt: event.currentTarget.value })}
              error={errorOf('dueAt', 'Choose a date.')}
            />
          )}
          {offer.asks.includes('reason') && (
            <Textarea
              data-autofocus
              label="Reason"
              required={needs('reason')}
              autosize
              minRows={2}
              value={draft.reason}
              onChange={event => change({ reason: event.currentTarget.value })}
              error={errorOf('reason', 'Say why, so that a later reader understands.')}
            />
          )}
          <ProblemAlert error={transition.error} shownFields={offer.asks} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Back
            </Button>
            <Button type="submit" loading={transition.isPending} data-testid="transition-submit">
              {offer.label}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
