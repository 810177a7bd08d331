import { Stack, Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { INCIDENT_VIEWS, type IncidentView } from '../../app/router';
import type { Incident } from '../../api/types';
import { IncidentAlertsPanel } from '../alerts/IncidentAlertsPanel';
import { ChangesPanel } from '../changes/ChangesPanel';
import { IncidentChecksPanel } from '../checks/IncidentChecksPanel';
import { DetectionPanel } from '../detection/DetectionPanel';
import { SourcePanel } from '../imports/SourcePanel';
import { MessagesPanel } from '../messages/MessagesPanel';
import { BudgetPanel } from './BudgetPanel';
import { CohortsPanel } from './CohortsPanel';
import { FollowUpsPanel } from './FollowUpsPanel';
import { ImpactPanel } from './ImpactPanel';
import { ImpactWindowsPanel } from './ImpactWindowsPanel';
import { RelatedPanel } from './RelatedPanel';
import { SeverityPanel } from './SeverityPanel';
import { TasksPanel } from './TasksPanel';
import { TimelinePanel } from './TimelinePanel';

const LABELS: Record<IncidentView, string> = {
  response: 'Response',
  impact: 'Impact',
  origin: 'Detection and changes',
  messages: 'Messages',
};

/** The record by the question a person comes with; which one is open stands in the address. */
export function IncidentTabs({ incident, id }: { incident: Incident; id: string }) {
  const { view = 'response' } = useSearch({ from: '/incidents/$id' });
  const navigate = useNavigate({ from: '/incidents/$id' });
  const panels: Record<IncidentView, ReactNode> = {
    response: (
      <>
        <TimelinePanel incident={incident} id={id} />
        <TasksPanel incident={incident} id={id} />
        <FollowUpsPanel incident={incident} id={id} />
      </>
    ),
    impact: (
      <>
        <SeverityPanel incident={incident} />
        <ImpactWindowsPanel incident={incident} id={id} />
        <CohortsPanel incident={incident} id={id} />
        <ImpactPanel incident={incident} id={id} />
        <BudgetPanel incident={incident} id={id} />
      </>
    ),
    origin: (
      <>
        <DetectionPanel incident={incident} id={id} />
        <IncidentChecksPanel id={id} />
        <ChangesPanel incident={incident} id={id} />
        <IncidentAlertsPanel id={id} />
        <RelatedPanel incident={incident} id={id} />
        {incident.source === 'IMPORT' && <SourcePanel incident={incident} />}
      </>
    ),
    messages: <MessagesPanel incident={incident} id={id} />,
  };
  const open = (next: string | null) =>
    void navigate({
      search: { view: INCIDENT_VIEWS.find(known => known === next && known !== 'response') },
      replace: true,
      resetScroll: false,
    });
  return (
    <Tabs value={view} onChange={open} keepMounted={false} data-testid="incident-tabs">
      <div style={{ overflowX: 'auto' }}>
        <Tabs.List mb="lg" style={{ flexWrap: 'nowrap' }}>
          {INCIDENT_VIEWS.map(name => (
            <Tabs.Tab key={name} value={name} style={{ whiteSpace: 'nowrap' }}>
              {LABELS[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      {INCIDENT_VIEWS.map(name => (
        <Tabs.Panel key={name} value={name}>
          <Stack gap="lg">{panels[name]}</Stack>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
