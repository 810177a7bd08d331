import { ActionIcon, Group, Skeleton, Text, Title, Tooltip } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { Retrospective, RetrospectiveSection, TextSection } from '../../api/types';
import { CheckIcon, EditIcon } from '../../components/icons';
import { Markdown } from '../../components/Markdown';
import { RelativeTime } from '../../components/RelativeTime';
import { CommentsOf } from '../comments/CommentsOf';
import { PresentPeople } from '../writing/PresentPeople';
import type { WritingRoom } from '../writing/useWritingRoom';
import { WORK } from './transitions';
import classes from './retrospectives.module.css';

/** Read by everybody, written by few: the editor comes when it is needed. */
const SharedEditor = lazy(() => import('../writing/SharedEditor'));

interface Props {
  retrospective: Retrospective;
  section: RetrospectiveSection;
  room: WritingRoom;
  children?: ReactNode;
}

/** One of the seven sections: read, written by several people at once, and what it still lacks. */
export function SectionPanel({ retrospective, section, room, children }: Props) {
  const mayWrite = useMay('writeRetrospectives') && WORK.writeSections.includes(retrospective.status);
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const [edited, setEdited] = useState(false);
  const titleId = useId();
  const write = (now: boolean) => {
    setEditing(now);
    setEdited(true);
    room.writeIn(section.key, now);
    if (!now) void client.invalidateQueries({ queryKey: ['retrospectives'] });
  };
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
        <Group gap="sm" wrap="nowrap">
          <PresentPeople
            people={room.others.filter(other => other.section === section.key)}
            does={['writes here', 'write here']}
          />
          {mayWrite && !editing && (
            <Tooltip label="Edit">
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Edit ${section.title}`}
                autoFocus={edited}
                onClick={() => write(true)}
              >
                <EditIcon size={17} />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      </Group>
      {!section.complete && section.hint && <p className={classes.hint}>{section.hint}</p>}
      {editing ? (
        <Suspense fallback={<Skeleton height={160} />}>
          <SharedEditor
            retrospective={retrospective.id}
            section={section.key}
            incident={retrospective.incidentId}
            title={section.title}
            place={placeOf(section.key)}
            closing={!mayWrite}
            onDone={() => write(false)}
          />
        </Suspense>
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
      <CommentsOf retrospective={retrospective} section={section.key} about={section.title} />
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
