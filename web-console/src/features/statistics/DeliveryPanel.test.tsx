import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { renderAs, VIEWER } from '../../test/render';
import { DeliveryPanel } from './DeliveryPanel';

const DORA = {
  incidents: 4,
  deliveryUnknownBecause: null,
  delivery: {
    environment: 'production',
    deployments: 26,
    deploymentsPerWeek: 2,
    changeFailRate: { hits: 3, n: 26, share: 0.115, interval: { low: 0.04, high: 0.29 } },
    failedDeploymentRecovery: { n: 3, open: 1, median: null },
    deploymentRework: { hits: 1, n: 4, share: null, interval: null },
    changeLeadTime: { n: 26, open: 0, median: 90 },
    incidentsPer100Deployments: 15.4,
  },
};

describe('delivery beside incidents', () => {
  it('shows each measure with what it is of, and hides what is of too few', async () => {
    stubApi({ 'GET /statistics/dora': { body: DORA } });
    renderAs(VIEWER, <DeliveryPanel search={{}} />);

    expect(await screen.findByText('12 %')).toBeInTheDocument();
    expect(screen.getByText('3 of 26; 95 % interval 4 to 29 %')).toBeInTheDocument();
    expect(screen.getByText('1 of 4')).toBeInTheDocument();
    expect(screen.getByText('n = 3, 1 without an end or a beginning')).toBeInTheDocument();
    expect(screen.getByText('1 h 30 min')).toBeInTheDocument();
    expect(screen.getByText('4 incidents')).toBeInTheDocument();
    expect(screen.getAllByText('–')).toHaveLength(2);
  });

  it('says why there is none of them', async () => {
    const because = 'No change to production was recorded in the period.';
    stubApi({
      'GET /statistics/dora': { body: { ...DORA, delivery: null, deliveryUnknownBecause: because } },
    });
    renderAs(VIEWER, <DeliveryPanel search={{}} />);
    expect(await screen.findByText(because)).toBeInTheDocument();
  });

  it('offers another try where it cannot be read', async () => {
    stubApi({ 'GET /statistics/dora': { status: 503, body: { title: 'Away', status: 503 } } });
    renderAs(VIEWER, <DeliveryPanel search={{}} />);
    expect(await screen.findByRole('button', { name: /again/i })).toBeInTheDocument();
  });
});
