import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { IncidentSummary } from '../../api/types';
import { renderAs, VIEWER } from '../../test/render';
import { IncidentRow } from './IncidentRow';

const INCIDENT = {
  id: 'i1',
  key: 'INC-1',
  title: 'Checkout fails',
  status: 'INVESTIGATING',
  severity: 'SEV2',
  services: ['checkout'],
  visibility: 'ORGANISATION',
  commander: null,
  declaredAt: '2026-03-02T10:00:00Z',
  updateOverdueSince: null,
} as unknown as IncidentSummary;

it('says in the list who waits for an update that was promised', async () => {
  renderAs(VIEWER, <IncidentRow incident={{ ...INCIDENT, updateOverdueSince: '2026-03-02T10:30:00Z' }} />);
  expect(await screen.findByTestId('update-overdue')).toHaveTextContent(/^Update was promised/);
});

it('says nothing of it while nobody waits', async () => {
  renderAs(VIEWER, <IncidentRow incident={INCIDENT} />);
  expect(await screen.findByText('No commander')).toBeInTheDocument();
  expect(screen.queryByTestId('update-overdue')).not.toBeInTheDocument();
});
