import {
  Autocomplete,
  Button,
  Group,
  Modal,
  MultiSelect,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
} from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { Confidence, Factor, FactorDomain, FactorRole, Retrospective } from '../../api/types';
import { useDraft } from '../../components/drafts';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { CONFIDENCE, DOMAIN, FACTOR_ROLE, optionsOf } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ServicePicker } from '../../components/ServicePicker';
import { clockTime } from '../../components/time';
import { useFocusBack } from '../../components/focusBack';
import { LanguageHints } from '../language/LanguageHints';
import {
  DETAIL_FIELDS,
  detailOf,
  FactorDetailFields,
  sentOf,
  type FactorDetail,
} from '../analysis/FactorDetailFields';
import { FactorPrompts } from '../analysis/FactorPrompts';
import { useRetrospectiveTimeline, useSaveFactor } from './api';
import { CATEGORIES } from './categories';

interface Props {
  retrospective: Retrospective;
  factor?: Factor;
  onClose: () => void;
}

interface Draft {
  statement: string;
  domain: FactorDomain;
  role: FactorRole;
  category: string;
  confidence: Confidence;
  services: string[];
  timelineEntryIds: string[];
  detail: FactorDetail;
}

const FIELDS = [
  'statement',
  'domain',
  'role',
  'category',
  'confidence',
  'services',
  'timelineEntryIds',
  ...DETAIL_FIELDS,
];

/** Records one contributing factor, or corrects it. */
export function FactorDialog({ retrospective, factor, onClose }: Props) {
  useFocusBack();
  const [draft, setDraft, forget] = useDraft<Draft>(`factor.${retrospective.id}.${factor?.id ?? 'new'}`, {
    statement: factor?.statement ?? '',
    domain: factor?.domain ?? 'TECHNOLOGY',
    role: factor?.role ?? 'LATENT',
    category: factor?.category ?? '',
    confidence: factor?.confidence ?? 'OBSERVED',
    services: factor?.services ?? [],
    timelineEntryIds: factor?.timelineEntryIds ?? [],
    detail: detailOf(factor),
  });
  const [touched, setTouched] = useState(false);
  const timeline = useRetrospectiveTimeline(retrospective.id);
  const save = useSaveFactor(retrospective.id, factor);
  const problem = save.error ? asProblem(save.error) : null;
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = () => {
    setTouched(true);
    if (!draft.statement.trim() || save.isPending) return;
    const { detail, ...said } = draft;
    const input = {
      ...said,
      ...sentOf(detail),
      statement: draft.statement.trim(),
      category: orUndefined(draft.category) ?? null,
    };
    save.mutate(input, {
      onSuccess: () => {
        forget();
        onClose();
      },
    });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={factor ? 'Edit the factor' : 'Add a contributing factor'}
      size="lg"
      data-testid="factor-dialog"
    >
      <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
        <Stack gap="sm">
          <Textarea
            data-autofocus
            label="Statement"
            required
            description="A condition, not a person: “the alert had no owner”, not who missed it."
            autosize
            minRows={2}
            value={draft.statement}
            onChange={event => change({ statement: event.currentTarget.value })}
            error={
              touched && !draft.statement.trim()
                ? 'Say in one sentence what contributed.'
                : problem?.field('statement')
            }
          />
          <LanguageHints text={draft.statement} section="factor" incident={retrospective.incidentId} />
          <FactorPrompts
            id={retrospective.id}
            statement={draft.statement}
            domain={draft.domain}
            role={draft.role}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <Select
              label="Role it played"
              data={optionsOf(FACTOR_ROLE)}
              value={draft.role}
              onChange={value => value && change({ role: value as FactorRole })}
              allowDeselect={false}
              error={problem?.field('role')}
            />
            <Select
              label="Confidence"
              data={optionsOf(CONFIDENCE)}
              value={draft.confidence}
              onChange={value => value && change({ confidence: value as Confidence })}
              allowDeselect={false}
              error={problem?.field('confidence')}
            />
            <Select
              label="Domain"
              data={optionsOf(DOMAIN)}
              value={draft.domain}
              onChange={value => value && change({ domain: value as FactorDomain, category: '' })}
              allowDeselect={false}
              error={problem?.field('domain')}
            />
            <Autocomplete
              label="Category"
              data={CATEGORIES[draft.domain]}
              value={draft.category}
              onChange={category => change({ category })}
              error={problem?.field('category')}
            />
          </SimpleGrid>
          <ServicePicker
            value={draft.services}
            onChange={services => change({ services })}
            error={problem?.field('services')}
          />
          <MultiSelect
            label="Shown by these timeline entries"
            data={(timeline.data ?? []).map(entry => ({
              value: entry.id,
              label: `${clockTime(entry.occurredAt)} ${shorten(entry.text)}`,
            }))}
            value={draft.timelineEntryIds}
            onChange={timelineEntryIds => change({ timelineEntryIds })}
            searchable
            clearable
            nothingFoundMessage={timeline.isPending ? 'Loading…' : 'No such entry'}
            error={problem?.field('timelineEntryIds')}
          />
          <FactorDetailFields
            value={draft.detail}
            onChange={part => change({ detail: { ...draft.detail, ...part } })}
            problem={problem}
          />
          <ProblemAlert error={save.error} shownFields={FIELDS} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Back
            </Button>
            <Button type="submit" loading={save.isPending} data-testid="factor-submit">
              {factor ? 'Save' : 'Add'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function shorten(text: string): string {
  return text.length > 80 ? text.slice(0, 79) + '…' : text;
}
