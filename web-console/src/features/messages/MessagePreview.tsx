import { Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Message, MessagePreview } from '../../api/types';
import { ListLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useMessagePreview } from './api';

/** A kept message as its readers get it. */
export function MessagePreviewDialog(props: { message: Message; opened: boolean; onClose: () => void }) {
  const preview = useMessagePreview(props.message, props.opened);
  return (
    <Modal opened={props.opened} onClose={props.onClose} title="As its readers get it" size="lg">
      <ProblemAlert error={preview.error} onRetry={() => void preview.refetch()} />
      {preview.isPending && <ListLoading rows={2} />}
      {preview.data && <Rendered preview={preview.data} />}
    </Modal>
  );
}

/** The two forms in which messages go out. */
export function Rendered({ preview }: { preview: MessagePreview }) {
  const [form, setForm] = useState<'html' | 'text'>('html');
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label="Form"
        size="xs"
        value={form}
        onChange={value => setForm(value as 'html' | 'text')}
        data={[
          { value: 'html', label: 'Formatted' },
          { value: 'text', label: 'Plain text' },
        ]}
      />
      {form === 'text' ? (
        <Text
          component="pre"
          size="sm"
          m={0}
          style={{ whiteSpace: 'pre-wrap', fontFamily: 'var(--mantine-font-family-monospace)' }}
        >
          {preview.text}
        </Text>
      ) : (
        <div className="aw-card" style={{ padding: 16 }} data-testid="message-rendered">
          <Text fw={650} mb={6}>
            {preview.headline}
          </Text>
          {/* The API escapes markup and leaves no pictures and no scripts in it. */}
          <div className="aw-prose" dangerouslySetInnerHTML={{ __html: preview.html }} />
        </div>
      )}
    </Stack>
  );
}
