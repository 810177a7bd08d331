import { Badge, Button, FileButton, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useImport } from './api';
import type { ImportedEntity, ImportReport } from './types';
import classes from './services.module.css';

const RESULT: Record<ImportedEntity['result'], { label: string; color: string }> = {
  CREATED: { label: 'new', color: 'teal' },
  CHANGED: { label: 'changes', color: 'blue' },
  UNCHANGED: { label: 'as it is', color: 'gray' },
  SKIPPED: { label: 'left out', color: 'orange' },
  REFERENCE: { label: 'explains others', color: 'gray' },
};

/** Imports catalogue files: first what would happen, then, if that is wanted, for real. */
export function ImportDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Import catalogue files" size="xl">
      <ImportForm onClose={onClose} />
    </Modal>
  );
}

function ImportForm({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const imports = useImport();
  const report = imports.data;
  const change = (next: string) => {
    setText(next);
    imports.reset();
  };
  const read = async (files: File[]) => {
    const texts = await Promise.all(files.map(file => file.text()));
    if (texts.length > 0) change(texts.join('\n---\n'));
  };
  const wouldChange = report ? report.created + report.changed : 0;
  return (
    <Stack gap="sm">
      <Text size="sm">
        Backstage <code>catalog-info.yaml</code> files (Component and System; Group and Domain explain them),
        or our own form with the lists <code>services</code> and <code>systems</code>. What a file does not
        say stays as it is.
      </Text>
      <Group>
        <FileButton onChange={files => void read(files)} multiple accept=".yaml,.yml,.json">
          {props => (
            <Button variant="default" {...props}>
              Choose files
            </Button>
          )}
        </FileButton>
        <Text size="xs" c="dimmed">
          or paste below
        </Text>
      </Group>
      <Textarea
        aria-label="Content of the files"
        placeholder={'services:\n  - key: checkout\n    name: Checkout\n    team: payments\n    tier: 1'}
        autosize
        minRows={6}
        maxRows={12}
        value={text}
        onChange={event => change(event.currentTarget.value)}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
      />
      <ProblemAlert error={imports.error} />
      {report && <Report report={report} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {report && !report.dryRun ? 'Done' : 'Back'}
        </Button>
        {(!report || report.dryRun) && (
          <>
            <Button
              variant={report ? 'default' : 'filled'}
              disabled={!text.trim()}
              loading={imports.isPending && !report}
              onClick={() => imports.mutate({ text, dryRun: true })}
            >
              See what would happen
            </Button>
            {report && (
              <Button
                disabled={wouldChange === 0}
                loading={imports.isPending}
                onClick={() => imports.mutate({ text, dryRun: false })}
              >
                {wouldChange === 0 ? 'Nothing to import' : `Import ${wouldChange}`}
              </Button>
            )}
          </>
        )}
      </Group>
    </Stack>
  );
}

function Report({ report }: { report: ImportReport }) {
  return (
    <div data-testid="import-report" role="status">
      <Text size="sm" fw={600} mb={4}>
        {report.dryRun ? 'Would be' : 'Done'}: {report.created} new, {report.changed} changed,{' '}
        {report.unchanged} as they are, {report.skipped} left out
      </Text>
      <div className={classes.report}>
        {report.entities.map((entity, index) => (
          <Group
            key={index}
            gap={10}
            py={6}
            align="flex-start"
            wrap="nowrap"
            style={{ borderTop: '1px solid var(--aw-rule)' }}
          >
            <Badge variant="light" color={RESULT[entity.result].color} tt="none" style={{ flex: 'none' }}>
              {RESULT[entity.result].label}
            </Badge>
            <div style={{ minWidth: 0 }}>
              <Text size="sm">
                {entity.kind} <span className="aw-key">{entity.key ?? ''}</span>{' '}
                <Text span size="xs" c="dimmed">
                  {entity.place}
                  {entity.changed.length > 0 && ` · ${entity.changed.join(', ')}`}
                </Text>
              </Text>
              {entity.reason && <Text size="xs">{entity.reason}</Text>}
              {entity.notices.map(notice => (
                <Text key={notice} size="xs" c="dimmed">
                  {notice}
                </Text>
              ))}
            </div>
          </Group>
        ))}
      </div>
    </div>
  );
}
