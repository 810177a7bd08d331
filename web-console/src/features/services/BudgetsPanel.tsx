import { ActionIcon, Badge, Button, Group, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { EditIcon, PlusIcon } from '../../components/icons';
import { Panel } from '../../components/Panel';
import { BudgetBar } from './BudgetBar';
import { SloDialog } from './SloDialog';
import type { BudgetState } from './types';
import { minutes, percent, PERIOD, REVIEW } from './words';
import classes from './services.module.css';

interface Props {
  slos: BudgetState[];
  /** Where a new SLO belongs; none can be added without. */
  subject?: { service?: string; system?: string };
}

/** The SLOs and what is left of their error budgets. */
export function BudgetsPanel({ slos, subject }: Props) {
  const mayWork = useMay('workIncidents');
  const [opened, dialog] = useDisclosure(false);
  const [chosen, choose] = useState<string | null>(null);
  const open = (id: string | null) => {
    choose(id);
    dialog.open();
  };
  return (
    <Panel
      title="SLOs and error budgets"
      testId="budgets"
      action={
        mayWork &&
        subject && (
          <Button size="xs" variant="light" leftSection={<PlusIcon size={14} />} onClick={() => open(null)}>
            Add an SLO
          </Button>
        )
      }
    >
      {slos.length === 0 && (
        <Text size="sm" c="dimmed">
          None yet. An SLO says how good is good enough; its error budget says how much may still go wrong.
        </Text>
      )}
      {slos.map(slo => (
        <div key={slo.id} className={classes.sloRow} data-testid="slo" data-key={slo.key}>
          <div>
            <Group gap={8} wrap="nowrap">
              <Text fw={550} size="sm">
                {slo.name}
              </Text>
              {mayWork && (
                <Tooltip label="Open this SLO">
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size="sm"
                    aria-label={`Open ${slo.key}`}
                    onClick={() => open(slo.id)}
                  >
                    <EditIcon size={14} />
                  </ActionIcon>
                </Tooltip>
              )}
              {(slo.reviewState === 'OVERDUE' || slo.reviewState === 'DUE_SOON') && (
                <Badge
                  size="sm"
                  variant="light"
                  color={slo.reviewState === 'OVERDUE' ? 'red' : 'yellow'}
                  tt="none"
                >
                  {REVIEW[slo.reviewState]}
                </Badge>
              )}
            </Group>
            <Text size="xs" c="dimmed">
              <span className="aw-key">{slo.key}</span> · {slo.objective} % of{' '}
              {slo.basis === 'EVENTS' ? 'events' : 'minutes'}, {PERIOD[slo.period]}
              {slo.service && !subject?.service && <> · {slo.service}</>}
              {slo.allowedMinutes !== null && <> · {minutes(slo.allowedMinutes)} may be bad</>}
              {slo.allowedEvents !== null && (
                <> · {Math.round(slo.allowedEvents).toLocaleString()} events may be bad</>
              )}
            </Text>
          </div>
          <div>
            <BudgetBar remaining={slo.remaining} label={slo.name} />
            <Text size="xs" c="dimmed" mt={2}>
              {slo.incidents === 0
                ? 'no incident took any of it'
                : `${percent(slo.used)} used by ${slo.incidents} incident${slo.incidents === 1 ? '' : 's'}, burn ${slo.burn.toFixed(1)}`}
            </Text>
          </div>
        </div>
      ))}
      <SloDialog id={chosen} subject={subject} opened={opened} onClose={dialog.close} />
    </Panel>
  );
}
