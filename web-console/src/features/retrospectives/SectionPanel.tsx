import { ActionIcon, Button, Group, Text, Textarea, Title, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useId, useRef, type ReactNode } from 'react';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import type { LanguageFinding, Retrospective, RetrospectiveSection, TextSection } from '../../api/types';
import { useDraft } from '../../components/drafts';
import { onCtrlEnter } from '../../components/forms';
import { CheckIcon, EditIcon } from '../../components/icons';
import { Markdown } from '../../components/Markdown';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { StaleNotice } from '../../components/StaleNotice';
import { LanguageHints } from '../language/LanguageHints';
import { useSaveSection } from './api';
import { WORK } from './transitions';
import classes from './retrospectives.module.css';

interface Props {
  retrospective: Retrospective;
  section: RetrospectiveSection;
  children?: ReactNode;
}

/** Text being written, and the version it started from. */
interface Draft {
  body: string;
  version: number;
}

/** One of the seven sections: read, written, and what it still lacks. */
export function SectionPanel({ retrospective, section, children }: Props) {
  const mayWrite = useMay('writeRetrospectives') && WORK.writeSections.includes(retrospective.status);
  const [draft, setDraft, forget] = useDraft<Draft | null>(
    `section.${retrospective.id}.${section.key}`,
    null,
  );
  const titleId = useId();
  const editing = mayWrite && draft !== null;
  return (
    <section
      id={section.key}
      className="aw-card"
      style={{ padding: 20 }}
      aria-labelledby={titleId}
      data-testid={`section-${section.key}`}
    >
      <Group justify="space-between" mb="xs" wrap="nowrap" align="flex-start">
        <Group gap={10} wrap="nowrap">
          <span className={classes.tick} data-complete={section.complete} aria-hidden>
            {section.complete && <CheckIcon size={12} />}
          </span>
          <Title order={2} size="h4" id={titleId} ff="text">
            {section.title}
          </Title>
        </Group>
        {mayWrite && !editing && (
          <Tooltip label="Edit">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Edit ${section.title}`}
              onClick={() => setDraft({ body: section.body ?? '', version: section.version })}
            >
              <EditIcon size={17} />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      {!section.complete && section.hint && <p className={classes.hint}>{section.hint}</p>}
      {editing ? (
        <SectionEditor
          retrospective={retrospective}
          section={section}
          draft={draft}
          onChange={setDraft}
          onDone={forget}
        />
      ) : section.body?.trim() ? (
        <Markdown text={section.body} />
      ) : (
        <Text size="sm" c="dimmed">
          Nothing written yet.
        </Text>
      )}
      {!editing && section.editedBy && (
        <Text size="xs" c="dimmed" mt="sm">
          Last written by {section.editedBy.name}, <RelativeTime at={section.updatedAt} />
        </Text>
      )}
      {children}
    </section>
  );
}

/** What holds for a section's text: a wish is hindsight in what happened, and welcome among the actions. */
function placeOf(section: string): TextSection {
  const places: Record<string, TextSection> = {
    'stakeholder-messages': 'message',
    'contributing-factors': 'factor',
    'follow-up-actions': 'action',
  };
  return places[section] ?? 'what_happened';
}

interface EditorProps extends Omit<Props, 'children'> {
  draft: Draft;
  onChange: (draft: Draft) => void;
  onDone: () => void;
}

function SectionEditor({ retrospective, section, draft, onChange, onDone }: EditorProps) {
  const save = useSaveSection(retrospective.id, section.key);
  const editor = useRef<HTMLTextAreaElement>(null);
  const problem = save.error ? asProblem(save.error) : null;
  // Somebody else saved this section since the draft began: seen over the live stream, or told by the API.
  const overtaken = section.version > draft.version || problem?.status === 412;
  const submit = (version: number) => {
    if (save.isPending) return;
    if (draft.body === (section.body ?? '')) return onDone();
    save.mutate({ body: draft.body, version }, { onSuccess: onDone });
  };
  useHotkeys([['mod+S', () => submit(draft.version)]], []);
  const select = ({ start, end }: LanguageFinding) => {
    editor.current?.focus();
    editor.current?.setSelectionRange(start, end);
  };
  return (
    <div onKeyDown={onCtrlEnter(() => submit(draft.version))}>
      <Textarea
        ref={editor}
        autoFocus
        aria-label={section.title}
        description="Markdown: headings, lists, **bold**, links. Kept in this tab while you write."
        autosize
        minRows={6}
        maxRows={30}
        value={draft.body}
        onChange={event => onChange({ ...draft, body: event.currentTarget.value })}
        error={problem?.field('body')}
        data-testid="section-body"
      />
      <LanguageHints text={draft.body} section={placeOf(section.key)} onShow={select} />
      {overtaken ? (
        <div style={{ marginTop: 12 }}>
          <StaleNotice what="section">
            <details style={{ margin: '8px 0' }}>
              <summary>Show their text</summary>
              <div className="aw-card" style={{ padding: 12, marginTop: 8 }}>
                <Markdown text={section.body ?? ''} />
              </div>
            </details>
            <Group gap="xs">
              <Button size="xs" loading={save.isPending} onClick={() => submit(section.version)}>
                Save mine over it
              </Button>
              <Button size="xs" variant="default" onClick={onDone}>
                Take theirs, drop mine
              </Button>
            </Group>
          </StaleNotice>
        </div>
      ) : (
        <>
          {problem && (
            <div style={{ marginTop: 12 }}>
              <ProblemAlert error={save.error} shownFields={['body']} />
            </div>
          )}
          <Group justify="flex-end" gap="xs" mt="sm">
            <Button variant="default" onClick={onDone}>
              Discard
            </Button>
            <Button loading={save.isPending} onClick={() => submit(draft.version)} data-testid="section-save">
              Save
            </Button>
          </Group>
        </>
      )}
    </div>
  );
}
