import { Alert } from '@mantine/core';
import { Fact } from '../../components/Fact';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useHealth, type HookBase } from './api';

/** How a connection does: what came, what waits, what was refused and why. */
export function HealthPanel({ base, id }: { base: HookBase; id: string }) {
  const health = useHealth(base, id);
  const data = health.data;
  const tooLarge = data?.refusals.find(refusal => refusal.reason === 'too-large');
  return (
    <Panel title="Health" testId="source-health">
      <ProblemAlert error={health.error} />
      {tooLarge && (
        <Alert color="red" title="Deliveries are lost: they were too large" mb="sm" data-testid="too-large">
          {tooLarge.count} so far, the last <RelativeTime at={tooLarge.lastAt} />. Most senders do not send
          again what is refused so. Let the sender put less into one delivery; Alertmanager does with
          max_alerts, or with more labels in group_by.
        </Alert>
      )}
      {data && (
        <dl className="aw-facts">
          <Fact name="Last delivery">
            {data.lastDeliveryAt ? <RelativeTime at={data.lastDeliveryAt} /> : 'nothing has come yet'}
          </Fact>
          <Fact name="Waiting">
            {data.waiting === 0 ? 'none' : `${data.waiting}, for ${data.lagSeconds} s`}
          </Fact>
          <Fact name="Refused">{data.refused === 0 ? 'none' : data.refused}</Fact>
          {data.refusals.slice(0, 3).map(refusal => (
            <Fact key={refusal.reason} name={refusal.reason.replaceAll('-', ' ')}>
              {refusal.count}, last <RelativeTime at={refusal.lastAt} />
            </Fact>
          ))}
          {Object.entries(data.states).map(([state, count]) => (
            <Fact key={state} name={state.toLowerCase()}>
              {count}
            </Fact>
          ))}
        </dl>
      )}
    </Panel>
  );
}
