import { Group, Stack, Text } from '@mantine/core';
import type { DeliveryMinutes, DeliveryShare } from '../../api/types';
import type { StatisticsSearch } from '../../app/router';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useDora } from './api';
import { minutesText, numberText } from './format';

/** The five measures of delivery beside the incidents: all of them or none. */
export function DeliveryPanel({ search }: { search: StatisticsSearch }) {
  const dora = useDora(search);
  const delivery = dora.data?.delivery;
  return (
    <Panel title="Delivery beside incidents" testId="delivery">
      {dora.isPending ? (
        <ListLoading />
      ) : !dora.data ? (
        <ProblemAlert error={dora.error} onRetry={() => void dora.refetch()} />
      ) : !delivery ? (
        <EmptyState title="No measure of delivery">{dora.data.deliveryUnknownBecause}</EmptyState>
      ) : (
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            Deploys and full rollbacks to {delivery.environment}. One has failed when people related it to an
            incident that began with it or after it; below five, shares and medians are hidden.
          </Text>
          <Group gap="xl" align="flex-start">
            <Measure
              name="deployments a week"
              value={numberText(delivery.deploymentsPerWeek, 2)}
              note={`${delivery.deployments} in the period`}
            />
            <Share name="of deployments failed" share={delivery.changeFailRate} />
            <Minutes name="median to recovery of those" minutes={delivery.failedDeploymentRecovery} />
            <Share name="of deployments were rework" share={delivery.deploymentRework} />
            <Minutes name="median from commit to deployment" minutes={delivery.changeLeadTime} />
            <Measure
              name="incidents per 100 deployments"
              value={numberText(delivery.incidentsPer100Deployments)}
              note={`${dora.data.incidents} incidents`}
            />
          </Group>
        </Stack>
      )}
    </Panel>
  );
}

function Share({ name, share }: { name: string; share: DeliveryShare }) {
  const { interval } = share;
  return (
    <Measure
      name={name}
      value={share.share == null ? '–' : `${Math.round(share.share * 100)} %`}
      note={
        interval
          ? `${share.hits} of ${share.n}; 95 % interval ${Math.round(interval.low * 100)} to ${Math.round(interval.high * 100)} %`
          : `${share.hits} of ${share.n}`
      }
    />
  );
}

function Minutes({ name, minutes }: { name: string; minutes: DeliveryMinutes }) {
  return (
    <Measure
      name={name}
      value={minutesText(minutes.median)}
      note={`n = ${minutes.n}${minutes.open > 0 ? `, ${minutes.open} without an end or a beginning` : ''}`}
    />
  );
}

function Measure({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div>
      <Text fz={22} fw={600} className="aw-numeric" lh={1.2}>
        {value}
      </Text>
      <Text size="sm">{name}</Text>
      <Text size="xs" c="dimmed">
        {note}
      </Text>
    </div>
  );
}
