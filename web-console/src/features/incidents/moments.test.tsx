import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../api/types';
import { exactTime } from '../../components/time';
import { stubApi } from '../../test/api';
import { renderAs, VIEWER } from '../../test/render';
import { MomentsPanel } from './MomentsPanel';

const INCIDENT = {
  id: 'i1',
  key: 'INC-7',
  moments: { mitigated: '2026-03-01T10:58:00Z' },
  qualityFlags: [],
} as unknown as Incident;
const CHANGES = [
  {
    moment: 'mitigated',
    before: '2026-03-01T11:20:00Z',
    after: '2026-03-01T10:58:00Z',
    reason: 'The error rate says so',
    by: { id: 'p3', name: 'Rin Tanaka' },
    at: '2026-03-01T12:00:00Z',
  },
  {
    moment: 'identified',
    before: '2026-03-01T10:30:00Z',
    after: null,
    reason: null,
    by: { id: 'p2', name: 'Carlos Mendes' },
    at: '2026-03-01T12:05:00Z',
  },
];

describe('moments that were corrected', () => {
  it('tell what they were, who changed them and why, the latest first', async () => {
    stubApi({ 'GET /incidents/INC-7/moments/history': { body: { items: CHANGES, nextCursor: null } } });
    renderAs(VIEWER, <MomentsPanel incident={INCIDENT} id="INC-7" />);
    const history = await screen.findByTestId('moment-history');
    expect(history).not.toHaveAttribute('open');
    await userEvent.click(screen.getByText('Corrected 2 times'));
    expect(history).toHaveAttribute('open');
    const [latest, first] = [...history.querySelectorAll('div > div')].map(line => line.textContent);
    expect(latest).toContain(`Identified: ${exactTime(CHANGES[1]!.before!)} → not known`);
    expect(latest).toContain('Carlos Mendes');
    expect(first).toContain(`${exactTime(CHANGES[0]!.before!)} → ${exactTime(CHANGES[0]!.after!)}`);
    expect(first).toContain('Rin Tanaka');
    expect(first).toContain(': The error rate says so');
  });

  it('take no room where none was', async () => {
    const seen = stubApi({});
    renderAs(VIEWER, <MomentsPanel incident={INCIDENT} id="INC-7" />);
    expect(await screen.findByTestId('moments')).toBeInTheDocument();
    await waitFor(() => expect(seen).toHaveLength(1));
    expect(screen.queryByTestId('moment-history')).not.toBeInTheDocument();
  });
});
