import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import { useServices } from '../../api/people';
import type {
  EntryAudience,
  EntryPrecision,
  Evidence,
  Incident,
  TimelineInput,
  TimelineKind,
} from '../../api/types';
import { useDraft } from '../../components/drafts';
import { onCtrlEnter } from '../../components/forms';
import { optionsOf } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { fromLocalInput, toLocalInput } from '../../components/time';
import { audienceHint, audienceOptions, audiencesOf } from '../timeline/audience';
import { useRecordEntry } from '../timeline/api';
import { DetailFields, type Detail } from '../timeline/DetailFields';
import { EvidenceFields } from '../timeline/EvidenceFields';
import { PRECISION } from '../timeline/labels';
import { KIND, WRITABLE_KINDS } from './timelineKinds';

const SHOWN = [
  'text',
  'occurredAt',
  'audience',
  'service',
  'detail.miscommunication',
  'detail.rationale',
  'detail.runbook',
  'detail.stage',
];

/** Writes one entry of the timeline; what is being written survives a reload. */
export function TimelineComposer({ incident }: { incident: Incident }) {
  const [text, setText, forget] = useDraft(`timeline.${incident.id}`, '');
  const [kind, setKind] = useState<TimelineKind>('NOTE');
  const [at, setAt] = useState<string | null>(null);
  const [precision, setPrecision] = useState<EntryPrecision>('MINUTE');
  const [service, setService] = useState<string | null>(null);
  const services = useServices();
  const [detail, setDetail] = useState<Detail>({});
  const [audience, setAudience] = useState<EntryAudience>('ORGANISATION');
  const [evidence, setEvidence] = useState<Evidence[]>([]);
  const record = useRecordEntry(incident);
  const { keyFor, succeeded } = useIdempotencyKey();
  const problem = record.error ? asProblem(record.error) : null;

  const meant = { kind, mine: true };
  const hint = audienceHint(meant, audience);

  const submit = () => {
    if (!text.trim() || record.isPending) return;
    const links = evidence
      .filter(link => link.url.trim())
      .map(link => ({ url: link.url.trim(), label: link.label ?? undefined }));
    const entry: TimelineInput = {
      kind,
      text: text.trim(),
      occurredAt: at ? fromLocalInput(at) : undefined,
      precision: at ? precision : undefined,
      service: service ?? undefined,
      detail: Object.keys(detail).length > 0 ? detail : undefined,
      audience: audience === 'ORGANISATION' ? undefined : audience,
      evidence: links.length > 0 ? links : undefined,
    };
    record.mutate(
      { entry, key: keyFor(entry) },
      {
        onSuccess: () => {
          succeeded();
          forget();
          setKind('NOTE');
          setAt(null);
          setPrecision('MINUTE');
          setService(null);
          setDetail({});
          setAudience('ORGANISATION');
          setEvidence([]);
        },
      },
    );
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };

  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} aria-label="Record an entry">
      <Textarea
        aria-label="Timeline entry"
        placeholder="What is seen, decided or done? Facts first; names are not needed."
        autosize
        minRows={2}
        maxRows={10}
        maxLength={8_000}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        error={problem?.field('text')}
        data-testid="timeline-text"
      />
      <DetailFields kind={kind} detail={detail} problem={problem} onChange={setDetail} />
      <Stack gap={4} mt={4}>
        <EvidenceFields evidence={evidence} problem={problem} onChange={setEvidence} />
      </Stack>
      <Group mt={8} gap="xs" justify="space-between" align="flex-start">
        <Group gap="xs">
          <Select
            aria-label="Kind of entry"
            data={WRITABLE_KINDS.map(({ group, items }) => ({
              group,
              items: items.map(value => ({ value, label: KIND[value] ?? value })),
            }))}
            value={kind}
            onChange={value => {
              if (!value) return;
              setKind(value as TimelineKind);
              setDetail({});
              if (!audiencesOf({ ...meant, kind: value as TimelineKind }).includes(audience)) {
                setAudience('ORGANISATION');
              }
            }}
            allowDeselect={false}
            w={190}
            maxDropdownHeight={320}
            data-testid="timeline-kind"
          />
          <Select
            aria-label="Who may read it"
            title="Who may read it"
            data={audienceOptions(meant)}
            value={audience}
            onChange={value => value && setAudience(value as EntryAudience)}
            allowDeselect={false}
            error={problem?.field('audience')}
            w={170}
          />
          <Select
            aria-label="Service it is about"
            title="Service it is about"
            placeholder="No one service"
            data={(services.data ?? []).map(item => ({ value: item.key, label: item.name || item.key }))}
            value={service}
            onChange={setService}
            searchable
            clearable
            nothingFoundMessage={services.isPending ? 'Loading…' : 'No such service in the catalogue'}
            error={problem?.field('service')}
            w={170}
          />
          {at === null ? (
            <Button variant="subtle" color="gray" onClick={() => setAt(toLocalInput(new Date()))}>
              Happened now
            </Button>
          ) : (
            <>
              <TextInput
                type="datetime-local"
                aria-label="When it happened"
                value={at}
                onChange={event => setAt(event.currentTarget.value || null)}
                error={problem?.field('occurredAt')}
              />
              <Select
                aria-label="How well that time is known"
                title="How well that time is known"
                data={optionsOf(PRECISION)}
                value={precision}
                onChange={value => value && setPrecision(value as EntryPrecision)}
                allowDeselect={false}
                w={150}
              />
            </>
          )}
        </Group>
        <Button
          type="submit"
          loading={record.isPending}
          disabled={!text.trim()}
          data-testid="timeline-record"
        >
          Record
        </Button>
      </Group>
      {hint && (
        <Text size="xs" c="dimmed" mt={4} role="status">
          {hint}
        </Text>
      )}
      {problem && (
        <div style={{ marginTop: 8 }}>
          <ProblemAlert error={record.error} shownFields={SHOWN} />
        </div>
      )}
    </form>
  );
}
