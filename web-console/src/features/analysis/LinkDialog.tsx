import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { CausalGraph, CausalLink, LinkKind } from '../../api/types';
import { useFocusBack } from '../../components/focusBack';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { LINK_KIND, optionsOf } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { clockTime } from '../../components/time';
import { LanguageHints } from '../language/LanguageHints';
import { useRetrospectiveTimeline } from '../retrospectives/api';
import { useSaveLink } from './api';

interface Props {
  id: string;
  graph: CausalGraph;
  link?: CausalLink;
  from?: string;
  onClose: () => void;
}

const FIELDS = ['from', 'to', 'kind', 'because'];

/** One thing led to another: which, how, and what makes it so. */
export function LinkDialog({ id, graph, link, from, onClose }: Props) {
  useFocusBack();
  const outcome = graph.nodes.find(node => node.kind === 'OUTCOME')!;
  const [draft, setDraft] = useState({
    from: link?.from ?? from ?? null,
    to: link?.to ?? outcome.id,
    kind: link?.kind ?? ('MADE_LIKELIER' as LinkKind),
    because: link?.because ?? '',
  });
  const [touched, setTouched] = useState(false);
  const timeline = useRetrospectiveTimeline(id);
  const save = useSaveLink(id, link);
  const problem = save.error ? asProblem(save.error) : null;
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const nodes = graph.nodes
    .filter(node => node.kind === 'FACTOR')
    .map(node => ({ value: node.id, label: node.text }));
  const entries = (timeline.data ?? []).map(entry => ({
    value: entry.id,
    label: `${clockTime(entry.occurredAt)} ${entry.text}`,
  }));
  const causes = [
    { group: 'Factors', items: nodes },
    { group: 'In the timeline', items: entries },
  ];
  const submit = () => {
    setTouched(true);
    if (!draft.from || save.isPending) return;
    save.mutate(
      { from: draft.from, to: draft.to, kind: draft.kind, because: orUndefined(draft.because) },
      { onSuccess: onClose },
    );
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <Modal opened onClose={onClose} title="What led to what" size="lg" data-testid="link-dialog">
      <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
        <Stack gap="sm">
          <Select
            label="This"
            required
            data={causes}
            value={draft.from}
            onChange={value => change({ from: value })}
            searchable
            disabled={!!link}
            error={touched && !draft.from ? 'Choose what led to it.' : problem?.field('from')}
          />
          <Select
            label="How"
            data={optionsOf(LINK_KIND)}
            value={draft.kind}
            onChange={value => value && change({ kind: value as LinkKind })}
            allowDeselect={false}
            error={problem?.field('kind')}
          />
          <Select
            label="That"
            data={[{ group: 'The incident', items: [{ value: outcome.id, label: outcome.text }] }, ...causes]}
            value={draft.to}
            onChange={value => value && change({ to: value })}
            searchable
            allowDeselect={false}
            disabled={!!link}
            error={problem?.field('to')}
          />
          <Textarea
            label="Because"
            description="The mechanism between the two: “each retry took another connection of the pool”."
            autosize
            minRows={2}
            maxLength={1000}
            value={draft.because}
            onChange={event => change({ because: event.currentTarget.value })}
            error={problem?.field('because')}
          />
          <LanguageHints text={draft.because} section="factor" />
          <ProblemAlert error={save.error} shownFields={FIELDS} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Back
            </Button>
            <Button type="submit" loading={save.isPending} data-testid="link-submit">
              {link ? 'Save' : 'Link'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
