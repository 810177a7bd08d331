import {
  Button,
  Group,
  Modal,
  Select,
  SimpleGrid,
  Stack,
  Tabs,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import type { Incident, Message, MessageAudience, MessageContentInput, Tristate } from '../../api/types';
import { onCtrlEnter } from '../../components/forms';
import { MESSAGE_AUDIENCE, MESSAGE_AUDIENCE_HINT, optionsOf } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { LanguageHints } from '../language/LanguageHints';
import { useDraftMessage, useEditMessage, useRhythm, useWordsPreview } from './api';
import { Rendered } from './MessagePreview';
import { ConcernsField } from './ConcernsField';
import { NextUpdateField } from './NextUpdateField';

const ANSWERS: { value: Tristate; label: string }[] = [
  { value: 'NO', label: 'No' },
  { value: 'YES', label: 'Yes' },
  { value: 'UNKNOWN', label: 'Not known yet' },
];

interface Props {
  incident: Incident;
  message: Message | null;
  opened: boolean;
  onClose: () => void;
}

/** Writes a message, or changes one that has not gone out. */
export function MessageDialog(props: Props) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      size="xl"
      title={props.message ? 'Edit the message' : 'Draft a message'}
      data-testid="message-dialog"
    >
      <MessageForm {...props} />
    </Modal>
  );
}

/** What is written now may be the last message: it has to say how many and how long. */
const isOver = ({ status }: Incident) => status === 'RESOLVED' || status === 'CLOSED';

const EMPTY: MessageContentInput = { headline: '' };

function MessageForm({ incident, message, onClose }: Props) {
  const [audience, setAudience] = useState<MessageAudience>(message?.audience ?? 'CUSTOMER');
  const [written, setContent] = useState<MessageContentInput>(message ? contentOf(message) : EMPTY);
  const rhythm = useRhythm(incident.id).data?.items.find(item => item.audience === audience);
  // What the rhythm proposes stands until somebody says another time, or none.
  const content =
    written.nextUpdateAt === undefined ? { ...written, nextUpdateAt: rhythm?.nextUpdateAt ?? null } : written;
  const draft = useDraftMessage(incident.id);
  const edit = useEditMessage(incident.id);
  const words = useWordsPreview(incident.id);
  const { keyFor, succeeded } = useIdempotencyKey();
  const error = draft.error ?? edit.error;
  const problem = error ? asProblem(error) : null;
  const set = (change: Partial<MessageContentInput>) => setContent({ ...written, ...change });

  const submit = () => {
    if (draft.isPending || edit.isPending) return;
    const done = {
      onSuccess: () => {
        succeeded();
        onClose();
      },
    };
    if (message) edit.mutate({ message, content }, done);
    else {
      const made = { audience, ...content };
      draft.mutate({ message: made, key: keyFor(made) }, done);
    }
  };

  return (
    <Tabs
      defaultValue="write"
      onChange={tab => tab === 'preview' && words.mutate(content)}
      keepMounted={false}
      onKeyDown={onCtrlEnter(submit)}
    >
      <Tabs.List mb="md">
        <Tabs.Tab value="write">Write</Tabs.Tab>
        <Tabs.Tab value="preview" disabled={!content.headline?.trim()}>
          Preview
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="write">
        <Stack gap="sm">
          {!message && (
            <Select
              label="Audience"
              description={MESSAGE_AUDIENCE_HINT[audience]}
              data={optionsOf(MESSAGE_AUDIENCE)}
              value={audience}
              onChange={value => value && setAudience(value as MessageAudience)}
              allowDeselect={false}
              data-testid="message-audience"
            />
          )}
          <TextInput
            data-autofocus
            label="Headline"
            required
            maxLength={200}
            placeholder="Card payments fail for some customers"
            value={content.headline ?? ''}
            onChange={event => set({ headline: event.currentTarget.value })}
            error={problem?.field('headline')}
            data-testid="message-headline"
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label="Who is affected"
              maxLength={300}
              placeholder="Customers in the EU who pay by card"
              value={content.affected ?? ''}
              onChange={event => set({ affected: event.currentTarget.value || null })}
              error={problem?.field('affected')}
              data-testid="message-affected"
            />
            <TextInput
              label="What they cannot do"
              maxLength={300}
              placeholder="complete a purchase"
              value={content.capability ?? ''}
              onChange={event => set({ capability: event.currentTarget.value || null })}
              error={problem?.field('capability')}
              data-testid="message-capability"
            />
            <Answer label="Was data lost?" value={content.dataLoss} set={dataLoss => set({ dataLoss })} />
            <Answer
              label="Was data exposed?"
              value={content.dataExposure}
              set={dataExposure => set({ dataExposure })}
            />
          </SimpleGrid>
          <ConcernsField
            concerns={content.otherConcerns ?? []}
            answers={ANSWERS}
            onChange={otherConcerns => set({ otherConcerns })}
          />
          <TextInput
            label="What did not go wrong"
            maxLength={1000}
            placeholder="Payments by invoice work as usual."
            value={content.unaffected ?? ''}
            onChange={event => set({ unaffected: event.currentTarget.value || null })}
            error={problem?.field('unaffected')}
          />
          <Textarea
            label="Text"
            description="Facts, without names. Markdown; since when and for how long is added from the incident."
            autosize
            minRows={4}
            maxRows={14}
            maxLength={8000}
            value={content.body ?? ''}
            onChange={event => set({ body: event.currentTarget.value || null })}
            error={problem?.field('body')}
          />
          <LanguageHints
            text={[content.headline, content.body].filter(Boolean).join('\n\n')}
            section={isOver(incident) ? 'message_final' : 'message'}
            incident={incident.id}
          />
          <NextUpdateField
            value={content.nextUpdateAt}
            everyMinutes={rhythm?.everyMinutes}
            onChange={nextUpdateAt => set({ nextUpdateAt })}
            error={problem?.field('nextUpdateAt')}
          />
        </Stack>
      </Tabs.Panel>
      <Tabs.Panel value="preview">
        <ProblemAlert error={words.error} />
        {words.data && <Rendered preview={words.data} />}
      </Tabs.Panel>
      {message?.status === 'APPROVED' && (
        <Text size="sm" c="dimmed" mt="sm">
          It is approved: a change takes the approval back.
        </Text>
      )}
      <Stack mt="md" gap="sm">
        <ProblemAlert
          error={error}
          shownFields={['headline', 'affected', 'capability', 'body', 'nextUpdateAt']}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button
            onClick={submit}
            loading={draft.isPending || edit.isPending}
            disabled={!content.headline?.trim()}
            data-testid="message-save"
          >
            {message ? 'Save' : 'Save the draft'}
          </Button>
        </Group>
      </Stack>
    </Tabs>
  );
}

function Answer(props: {
  label: string;
  value: Tristate | null | undefined;
  set: (value: Tristate | null) => void;
}) {
  return (
    <Select
      label={props.label}
      placeholder="Not stated"
      data={ANSWERS}
      value={props.value ?? null}
      onChange={value => props.set(value as Tristate | null)}
      clearable
    />
  );
}

function contentOf(message: Message): MessageContentInput {
  const {
    headline,
    affected,
    capability,
    dataLoss,
    dataExposure,
    otherConcerns,
    unaffected,
    nextUpdateAt,
    body,
  } = message;
  return {
    headline,
    affected,
    capability,
    dataLoss,
    dataExposure,
    otherConcerns,
    unaffected,
    nextUpdateAt,
    body,
  };
}
