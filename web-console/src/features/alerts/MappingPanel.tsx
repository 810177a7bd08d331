import { Code } from '@mantine/core';
import type { AlertSource, EditAlertSource } from '../../api/types';
import { MappingEditor } from '../webhooks/MappingEditor';
import { useEditSource } from './api';

/** Where the fields of an alert are in a body of the sender’s own form. */
export function MappingPanel({ source }: { source: AlertSource }) {
  const edit = useEditSource(source);
  return (
    <MappingEditor
      mapping={source.mapping}
      onSave={(mapping, done) =>
        edit.mutate(
          { mapping: mapping as EditAlertSource['mapping'] | null },
          { onSuccess: answer => done(answer.data.mapping) },
        )
      }
      pending={edit.isPending}
      error={edit.error}
      placeholder={'{\n  "items": "/alerts",\n  "title": "/problem/title"\n}'}
    >
      JSON pointers for fields with unusual names, such as <Code>{'"title": "/problem/title"'}</Code>, the
      list that holds several alerts as <Code>{'"items"'}</Code>, and words for states and for how loud it is,
      such as <Code>{'"resolved": ["CLOSED"]'}</Code> and{' '}
      <Code>{'"severities": {"Showstopper": "CRITICAL"}'}</Code>. Empty, where the usual names do.
    </MappingEditor>
  );
}
