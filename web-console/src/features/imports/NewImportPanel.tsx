import {
  Button,
  Checkbox,
  Collapse,
  FileInput,
  Group,
  Progress,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { newKey } from '../../api/idempotency';
import type { ImportFormat } from '../../api/types';
import { IMPORT_FORMAT, optionsOf } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useStartImport } from './api';
import { EMPTY_MAPPING, FIELDS, formatOf, mappingOf, type MappingForm } from './mapping';

/** Chooses a file, says how it is to be understood, and starts; a dry run unless told otherwise. */
export function NewImportPanel() {
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [format, setFormat] = useState<ImportFormat>('JSONL');
  const [system, setSystem] = useState('');
  const [dryRun, setDryRun] = useState(true);
  const [addServices, setAddServices] = useState(true);
  const [restricted, setRestricted] = useState(false);
  const [mapping, setMapping] = useState<MappingForm>(EMPTY_MAPPING);
  const [showMapping, mappingPart] = useDisclosure(false);
  const [share, setShare] = useState(0);
  const start = useStartImport(setShare);
  const problem = start.error ? asProblem(start.error) : null;
  const ready = !!file && !!system.trim() && !start.isPending;

  const choose = async (chosen: File | null) => {
    setFile(chosen);
    if (chosen) setFormat(formatOf(chosen.name, await chosen.slice(0, 4000).text()));
  };
  const submit = () => {
    if (!file || !ready) return;
    setShare(0);
    start.mutate(
      {
        file,
        key: newKey(),
        input: {
          system: system.trim(),
          format,
          fileName: file.name.slice(0, 200),
          dryRun,
          addServices,
          visibility: restricted ? 'RESTRICTED' : 'ORGANISATION',
          mapping: mappingOf(mapping),
        },
      },
      { onSuccess: job => void navigate({ to: '/imports/$id', params: { id: job.id } }) },
    );
  };

  return (
    <Panel title="New import" testId="new-import">
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <FileInput
            label="File"
            placeholder="JSON, JSONL, CSV or a status page's feed"
            value={file}
            onChange={chosen => void choose(chosen)}
            clearable
          />
          <Select
            label="Format"
            data={optionsOf(IMPORT_FORMAT)}
            value={format}
            onChange={value => value && setFormat(value as ImportFormat)}
            allowDeselect={false}
          />
          <TextInput
            label="Source system"
            placeholder="status.example.com"
            required
            value={system}
            onChange={event => setSystem(event.currentTarget.value)}
            error={problem?.field('system')}
          />
        </SimpleGrid>
        <Group gap="lg">
          <Checkbox
            label="Dry run: report only"
            checked={dryRun}
            onChange={event => setDryRun(event.currentTarget.checked)}
          />
          <Checkbox
            label="Add services that are not in the catalogue"
            checked={addServices}
            onChange={event => setAddServices(event.currentTarget.checked)}
          />
          <Checkbox
            label="Restricted: only I can see them"
            checked={restricted}
            onChange={event => {
              setRestricted(event.currentTarget.checked);
              // Everybody reads the catalogue: what is restricted adds nothing to it unless somebody wants that.
              setAddServices(!event.currentTarget.checked);
            }}
          />
        </Group>
        <div>
          <Button variant="subtle" size="compact-sm" onClick={mappingPart.toggle} aria-expanded={showMapping}>
            {showMapping ? 'Hide the mapping' : 'Mapping: columns, dates, words'}
          </Button>
        </div>
        <Collapse expanded={showMapping}>
          <MappingFields mapping={mapping} onChange={setMapping} />
        </Collapse>
        <ProblemAlert error={start.error} shownFields={['system']} />
        {start.isPending && (
          <Progress value={share * 100} animated aria-label={`Uploaded ${Math.round(share * 100)} %`} />
        )}
        <Group justify="flex-end">
          <Button onClick={submit} disabled={!ready} loading={start.isPending}>
            {dryRun ? 'Try it' : 'Import'}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}

function MappingFields({
  mapping,
  onChange,
}: {
  mapping: MappingForm;
  onChange: (mapping: MappingForm) => void;
}) {
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Name the column, or a JSON pointer such as /impact/start; several, parted by commas, are tried in
        turn. What is left empty is looked for under its usual names.
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xs">
        {FIELDS.map(([field, label]) => (
          <TextInput
            key={field}
            size="xs"
            label={label}
            value={mapping.fields[field] ?? ''}
            onChange={event =>
              onChange({ ...mapping, fields: { ...mapping.fields, [field]: event.currentTarget.value } })
            }
          />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xs">
        <Textarea
          size="xs"
          label="Date formats, one a line"
          placeholder="dd/MM/yyyy HH:mm"
          value={mapping.dateFormats}
          onChange={event => onChange({ ...mapping, dateFormats: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          label="Time zone of times without one"
          placeholder="UTC"
          value={mapping.zone}
          onChange={event => onChange({ ...mapping, zone: event.currentTarget.value })}
        />
        <Textarea
          size="xs"
          label="Severity words, one a line"
          placeholder="high = SEV2"
          value={mapping.severities}
          onChange={event => onChange({ ...mapping, severities: event.currentTarget.value })}
        />
      </SimpleGrid>
    </Stack>
  );
}
