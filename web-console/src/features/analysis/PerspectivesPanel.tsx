import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay, useMe } from '../../api/session';
import type { Perspective, Retrospective } from '../../api/types';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { WORK } from '../retrospectives/transitions';
import { usePerspectives, useTakePerspectiveBack } from './api';
import { PerspectiveDialog } from './PerspectiveDialog';
import classes from './analysis.module.css';

/** What people saw, knew and expected, side by side; with their name, or without anything that leads to them. */
export function PerspectivesPanel({ retrospective }: { retrospective: Retrospective }) {
  const open = WORK.writeSections.includes(retrospective.status);
  const mayTell = useMay('comment') && open;
  const query = usePerspectives(retrospective.id);
  const [dialog, setDialog] = useState<{ told?: Perspective } | null>(null);
  // Nothing outside of this page knows which accounts without a name were told here; a reload forgets it.
  const [keys, setKeys] = useState<Record<string, string>>({});
  return (
    <Panel
      title="Perspectives"
      testId="perspectives"
      id="perspectives"
      pending={query.isPending}
      action={
        mayTell && (
          <Button size="xs" variant="default" onClick={() => setDialog({})} data-testid="tell-perspective">
            Tell yours
          </Button>
        )
      }
    >
      <ProblemAlert error={query.error} />
      {query.isSuccess && query.data.length === 0 && (
        <Text size="sm" c="dimmed">
          What did it look like from where you were? Accounts stand side by side, also where they differ; you
          may tell yours without your name.
        </Text>
      )}
      {query.data?.map(told => (
        <Account
          key={told.id}
          id={retrospective.id}
          told={told}
          ownKey={keys[told.id]}
          open={mayTell}
          onEdit={() => setDialog({ told })}
        />
      ))}
      {dialog && (
        <PerspectiveDialog
          id={retrospective.id}
          told={dialog.told}
          onToldWithoutName={(perspective, key) => setKeys({ ...keys, [perspective]: key })}
          onClose={() => setDialog(null)}
        />
      )}
    </Panel>
  );
}

interface AccountProps {
  id: string;
  told: Perspective;
  ownKey?: string;
  open: boolean;
  onEdit: () => void;
}

function Account({ id, told, ownKey, open, onEdit }: AccountProps) {
  const me = useMe();
  const moderates = useMay('moderate');
  const takeBack = useTakePerspectiveBack(id);
  const mine = told.author?.id === me.id;
  return (
    <article className={classes.account} data-testid="perspective">
      <Text size="sm" fw={550} mb={4}>
        {told.author?.name ?? 'Without a name'}
        {told.toldAt && (
          <Text span size="xs" c="dimmed">
            {' '}
            <RelativeTime at={told.toldAt} />
          </Text>
        )}
      </Text>
      <dl style={{ margin: 0 }}>
        <Part name="Saw" text={told.saw} />
        <Part name="Knew" text={told.knew} />
        <Part name="Expected" text={told.expected} />
      </dl>
      {open && (
        <Group gap={4} ms={-8}>
          {mine && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={onEdit}>
              Edit
            </Button>
          )}
          {(mine || ownKey || moderates) && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              loading={takeBack.isPending}
              onClick={() => takeBack.mutate({ perspective: told.id, key: ownKey })}
            >
              Take back
            </Button>
          )}
        </Group>
      )}
      <ProblemAlert error={takeBack.error} />
    </article>
  );
}

function Part({ name, text }: { name: string; text?: string | null }) {
  if (!text) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
