import { Tabs } from '@mantine/core';
import { useMay } from '../../api/session';
import type { Retrospective } from '../../api/types';
import { DIAGRAM } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { WORK } from '../retrospectives/transitions';
import { CausesTab } from './CausesTab';
import { DiagramView } from './DiagramView';
import { FormalRcaTab } from './FormalRcaTab';
import { WhysTab } from './WhysTab';

/** Ways to look at the factors: what led to what, why, by category, and as a formal analysis. */
export function AnalysisPanel({ retrospective }: { retrospective: Retrospective }) {
  const mayWrite = useMay('writeRetrospectives') && WORK.recordFactors.includes(retrospective.status);
  const { id } = retrospective;
  return (
    <Panel title="Analysis" testId="analysis" id="analysis">
      <Tabs defaultValue="causes" keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="causes">{DIAGRAM['causal-graph']}</Tabs.Tab>
          <Tabs.Tab value="whys">{DIAGRAM['why-chains']}</Tabs.Tab>
          <Tabs.Tab value="ishikawa">{DIAGRAM.ishikawa}</Tabs.Tab>
          <Tabs.Tab value="rca">Formal analysis</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="causes">
          <CausesTab id={id} mayWrite={mayWrite} />
        </Tabs.Panel>
        <Tabs.Panel value="whys">
          <WhysTab id={id} mayWrite={mayWrite} />
        </Tabs.Panel>
        <Tabs.Panel value="ishikawa">
          <DiagramView
            id={id}
            kind="ishikawa"
            empty="Record contributing factors, and they stand here by domain and category."
          />
        </Tabs.Panel>
        <Tabs.Panel value="rca">
          <FormalRcaTab id={id} />
        </Tabs.Panel>
      </Tabs>
    </Panel>
  );
}
