import { Anchor, Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay, useMe } from '../../api/session';
import type { Retrospective } from '../../api/types';
import { OverdueBadge, RestrictedBadge, RetrospectiveStatusBadge } from '../../components/badges';
import { DEPTH, REQUIREMENT } from '../../components/labels';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { usePatchRetrospective } from './api';
import { RetrospectiveTransitions } from './RetrospectiveTransitions';

/** What the retrospective is about, who drives it, until when, and what is next. */
export function RetrospectiveHeader({ retrospective }: { retrospective: Retrospective }) {
  const mayWrite = useMay('writeRetrospectives');
  return (
    <Stack gap="sm">
      <Group gap={8} fz="sm" c="dimmed">
        <Anchor component={Link} to="/retrospectives" size="sm" c="dimmed">
          Retrospectives
        </Anchor>
        <span aria-hidden>/</span>
        <span className="aw-key">{retrospective.key}</span>
      </Group>
      <Title order={1} size="h2" data-testid="title">
        {retrospective.title}
      </Title>
      <Group gap="sm">
        <RetrospectiveStatusBadge status={retrospective.status} />
        {retrospective.overdue && <OverdueBadge />}
        {retrospective.visibility === 'RESTRICTED' && <RestrictedBadge />}
        <Text size="sm" c="dimmed">
          about{' '}
          <Anchor
            component={Link}
            to={`/incidents/${retrospective.incidentKey}`}
            size="sm"
            data-testid="incident-link"
          >
            {retrospective.incidentKey}
          </Anchor>
        </Text>
        <Text size="sm" c="dimmed">
          {REQUIREMENT[retrospective.requirement] ?? retrospective.requirement}
          {retrospective.depth ? ` · ${DEPTH[retrospective.depth] ?? retrospective.depth}` : ''}
        </Text>
        {retrospective.dueAt && !retrospective.publishedAt && (
          <Text size="sm" c="dimmed">
            <RelativeTime at={retrospective.dueAt} prefix="due " />
          </Text>
        )}
        {retrospective.publishedAt && (
          <Text size="sm" c="dimmed">
            <RelativeTime at={retrospective.publishedAt} prefix="published " />
          </Text>
        )}
        <Owner retrospective={retrospective} mayWrite={mayWrite} />
      </Group>
      {mayWrite && <RetrospectiveTransitions retrospective={retrospective} />}
    </Stack>
  );
}

function Owner({ retrospective, mayWrite }: { retrospective: Retrospective; mayWrite: boolean }) {
  const me = useMe();
  const patch = usePatchRetrospective(retrospective);
  const [opened, dialog] = useDisclosure(false);
  const [ownerId, setOwnerId] = useState<string | null>(retrospective.owner?.id ?? null);
  return (
    <Group gap={6}>
      <Text size="sm" data-testid="owner">
        {retrospective.owner ? `Owner: ${retrospective.owner.name}` : 'No owner yet'}
      </Text>
      {mayWrite && !retrospective.owner && (
        <Button
          size="compact-xs"
          variant="light"
          loading={patch.isPending}
          onClick={() => patch.mutate({ ownerId: me.id })}
          data-testid="take-ownership"
        >
          I will drive it
        </Button>
      )}
      {mayWrite && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={dialog.open}
          aria-label="Change the owner"
        >
          {retrospective.owner ? 'Change' : 'Choose'}
        </Button>
      )}
      {!opened && patch.isError && <ProblemAlert error={patch.error} />}
      <Modal opened={opened} onClose={dialog.close} title="Who drives this retrospective?">
        <Stack gap="sm">
          <PersonPicker
            data-autofocus
            label="Owner"
            value={ownerId}
            onChange={setOwnerId}
            seed={retrospective.owner ? [retrospective.owner] : []}
          />
          <ProblemAlert error={patch.error} />
          <Group justify="flex-end">
            <Button
              disabled={!ownerId}
              loading={patch.isPending}
              onClick={() => patch.mutate({ ownerId }, { onSuccess: dialog.close })}
            >
              Save
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Group>
  );
}
