import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { Why } from '../../api/types';
import { useFocusBack } from '../../components/focusBack';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { ProblemAlert } from '../../components/ProblemAlert';
import { LanguageHints } from '../language/LanguageHints';
import { useFactors } from '../retrospectives/api';
import { useSaveWhy } from './api';

interface Props {
  id: string;
  why?: Why;
  parent?: Why;
  onClose: () => void;
}

const FIELDS = ['question', 'answer', 'factorId'];

/** What is asked about, or an answer to why something was so: in words, or a factor that says it. */
export function WhyDialog({ id, why, parent, onClose }: Props) {
  useFocusBack();
  const first = !parent && !why?.parentId;
  const [draft, setDraft] = useState({
    question: why?.question ?? '',
    answer: why?.answer ?? '',
    factorId: why?.factorId ?? null,
  });
  const [touched, setTouched] = useState(false);
  const factors = useFactors(id);
  const save = useSaveWhy(id, why);
  const problem = save.error ? asProblem(save.error) : null;
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const missing = !draft.answer.trim() && !draft.factorId;
  const submit = () => {
    setTouched(true);
    if (missing || save.isPending) return;
    save.mutate(
      {
        parentId: parent?.id,
        question: (orUndefined(draft.question) ?? null) as string | undefined,
        answer: (orUndefined(draft.answer) ?? null) as string | undefined,
        factorId: (draft.factorId ?? null) as string | undefined,
      },
      { onSuccess: onClose },
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
      title={first ? 'What is asked about' : 'Why was that so?'}
      data-testid="why-dialog"
    >
      <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
        <Stack gap="sm">
          {parent && <Text size="sm">{parent.statement}</Text>}
          {!first && (
            <TextInput
              label="The question"
              placeholder="Why?"
              maxLength={300}
              value={draft.question}
              onChange={event => change({ question: event.currentTarget.value })}
              error={problem?.field('question')}
            />
          )}
          <Textarea
            data-autofocus
            label={first ? 'What was seen' : 'The answer'}
            description="What it was like, not who: “no alert told of it”."
            autosize
            minRows={2}
            maxLength={1000}
            value={draft.answer}
            onChange={event => change({ answer: event.currentTarget.value })}
            error={
              touched && missing
                ? 'Say it in words, or choose a factor that says it.'
                : problem?.field('answer')
            }
          />
          <LanguageHints text={draft.answer} section="factor" />
          <Select
            label="A contributing factor"
            description="Where one is the answer, or says the same."
            data={(factors.data ?? [])
              .filter(factor => !factor.withdrawnAt || factor.id === draft.factorId)
              .map(factor => ({ value: factor.id, label: factor.statement }))}
            value={draft.factorId}
            onChange={factorId => change({ factorId })}
            searchable
            clearable
            error={problem?.field('factorId')}
          />
          <ProblemAlert error={save.error} shownFields={FIELDS} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Back
            </Button>
            <Button type="submit" loading={save.isPending} data-testid="why-submit">
              {why ? 'Save' : 'Add'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
