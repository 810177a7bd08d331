import { Button, Checkbox, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { newKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import type { Perspective } from '../../api/types';
import { useFocusBack } from '../../components/focusBack';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { ProblemAlert } from '../../components/ProblemAlert';
import { LanguageHints } from '../language/LanguageHints';
import { useChangePerspective, useTellPerspective } from './api';

interface Props {
  id: string;
  told?: Perspective;
  onToldWithoutName: (perspective: string, key: string) => void;
  onClose: () => void;
}

const PARTS = [
  ['saw', 'What did you see?', 'Screens, alerts, messages, as they looked then.'],
  ['knew', 'What did you know?', 'Before, and as it went on.'],
  ['expected', 'What did you expect?', 'What would have happened if it had gone as you thought?'],
] as const;

/** What it looked like from where somebody was. Nothing of it is kept on this machine while it is written. */
export function PerspectiveDialog({ id, told, onToldWithoutName, onClose }: Props) {
  useFocusBack();
  const [draft, setDraft] = useState({
    saw: told?.saw ?? '',
    knew: told?.knew ?? '',
    expected: told?.expected ?? '',
  });
  const [anonymous, setAnonymous] = useState(false);
  const [key] = useState(newKey);
  const [touched, setTouched] = useState(false);
  const tell = useTellPerspective(id);
  const change = useChangePerspective(id, told ?? ({} as Perspective));
  const error = tell.error ?? change.error;
  const problem = error ? asProblem(error) : null;
  const empty = !Object.values(draft).some(text => text.trim());
  const pending = tell.isPending || change.isPending;
  const submit = () => {
    setTouched(true);
    if (empty || pending) return;
    if (told) {
      const part = (text: string) => (orUndefined(text) ?? null) as string | undefined;
      change.mutate(
        { saw: part(draft.saw), knew: part(draft.knew), expected: part(draft.expected) },
        { onSuccess: onClose },
      );
      return;
    }
    const said = {
      saw: orUndefined(draft.saw),
      knew: orUndefined(draft.knew),
      expected: orUndefined(draft.expected),
    };
    tell.mutate(
      { input: { ...said, anonymous }, key },
      {
        onSuccess: made => {
          if (anonymous) onToldWithoutName(made.id, key);
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
    <Modal
      opened
      onClose={onClose}
      title={told ? 'Edit your perspective' : 'Tell your perspective'}
      size="lg"
      data-testid="perspective-dialog"
    >
      <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
        <Stack gap="sm">
          {PARTS.map(([name, label, description], index) => (
            <Textarea
              key={name}
              data-autofocus={index === 0 || undefined}
              label={label}
              description={description}
              autosize
              minRows={2}
              maxLength={4000}
              value={draft[name]}
              onChange={event => setDraft({ ...draft, [name]: event.currentTarget.value })}
              error={
                index === 0 && touched && empty ? 'Tell one of the three at least.' : problem?.field(name)
              }
            />
          ))}
          <LanguageHints
            text={[draft.saw, draft.knew, draft.expected].filter(Boolean).join('\n')}
            section="what_happened"
          />
          {!told && (
            <Checkbox
              label="Without my name"
              description="Nothing is kept of who told it or when. You cannot change it later, and can take it back only as long as this page stays open. How you write may still tell who you are."
              checked={anonymous}
              onChange={event => setAnonymous(event.currentTarget.checked)}
            />
          )}
          <ProblemAlert error={error} shownFields={['saw', 'knew', 'expected']} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Back
            </Button>
            <Button type="submit" loading={pending} data-testid="perspective-submit">
              {told ? 'Save' : anonymous ? 'Tell it without my name' : 'Tell it'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
