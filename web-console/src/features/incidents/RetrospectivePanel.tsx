import { Anchor, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../api/session';
import type { Incident } from '../../api/types';
import { RetrospectiveStatusBadge } from '../../components/badges';
import { OUTCOME, REQUIREMENT } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ReasonDialog } from '../../components/ReasonDialog';
import { LanguageHints } from '../language/LanguageHints';
import { useRetrospective } from '../retrospectives/api';
import { useRequestRetrospective } from './api';

/** What was decided about a retrospective, by which rule, and why. */
export function RetrospectivePanel({ incident, id }: { incident: Incident; id: string }) {
  const known = incident.retrospective;
  return (
    <Panel
      title="Retrospective"
      testId="retrospective-decision"
      action={known && <RetrospectiveStatusBadge status={known.status} />}
    >
      {known ? <Decided retrospective={known} /> : <NotYet incident={incident} id={id} />}
    </Panel>
  );
}

function Decided({ retrospective }: { retrospective: NonNullable<Incident['retrospective']> }) {
  const details = useRetrospective(retrospective.id);
  const decision = details.data?.decision;
  return (
    <>
      <Text fw={600}>{OUTCOME[retrospective.outcome] ?? retrospective.outcome}</Text>
      <Text size="sm" c="dimmed" mih={20}>
        {REQUIREMENT[retrospective.requirement] ?? retrospective.requirement}
        {decision?.rule
          ? `: rule “${decision.rule}”, policy version ${decision.policyVersion}`
          : decision?.by
            ? `, decided by ${decision.by.name}`
            : ''}
      </Text>
      {retrospective.reason && (
        <Text size="sm" mt={6}>
          {retrospective.reason}
        </Text>
      )}
      <Anchor
        component={Link}
        to={`/retrospectives/${retrospective.key ?? retrospective.id}`}
        size="sm"
        mt={8}
        display="inline-block"
        data-testid="open-retrospective"
      >
        {retrospective.outcome === 'UNDECIDED' ? 'Decide' : 'Open'} {retrospective.key}
      </Anchor>
    </>
  );
}

function NotYet({ incident, id }: { incident: Incident; id: string }) {
  const mayWrite = useMay('writeRetrospectives');
  const request = useRequestRetrospective(incident, id);
  const [asking, dialog] = useDisclosure(false);
  return (
    <>
      <Text size="sm" c="dimmed">
        {incident.moments.mitigated
          ? 'The policy is being asked; the answer appears here by itself.'
          : 'Decided by the policy when the incident is mitigated. Anybody can ask for one sooner.'}
      </Text>
      {mayWrite && (
        <Group mt="xs">
          <Button size="xs" variant="default" onClick={dialog.open}>
            Ask for one
          </Button>
        </Group>
      )}
      <ReasonDialog
        opened={asking}
        title="Ask for a retrospective"
        explanation="Say what there is to learn. The request and its reason are kept."
        confirm="Ask"
        hints={reason => <LanguageHints text={reason} section="reflection" incident={incident.id} />}
        pending={request.isPending}
        error={request.error}
        onConfirm={reason => request.mutate(reason, { onSuccess: dialog.close })}
        onClose={dialog.close}
      />
    </>
  );
}
