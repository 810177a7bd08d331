import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident, Me } from '../../api/types';
import { stubApi } from '../../test/api';
import { renderAs, RESPONDER, VIEWER } from '../../test/render';
import { AuditPage } from './AuditPage';
import { BreakGlassButton } from './BreakGlassButton';
import { OpeningsAlert } from './OpeningsAlert';

const ADMIN: Me = { ...VIEWER, id: 'p1', name: 'Ada Lind', username: 'admin', roles: ['admin'] };

const entry = (id: string, part: object) => ({
  id,
  kind: 'BREAK_GLASS_OPENED',
  incidentKey: null,
  subject: 'SLO-1',
  reason: 'The regulator asks',
  person: { id: 'p1', name: 'Ada Lind' },
  at: '2026-03-02T10:00:00Z',
  until: null,
  ...part,
});

describe('the audit log', () => {
  it('says who did what and why, and leads to the incident', async () => {
    stubApi({
      'GET /audit': {
        body: {
          items: [
            entry('a1', { incidentKey: 'INC-7', until: '2026-03-02T11:00:00Z' }),
            entry('a2', { kind: 'SOMETHING_NEW', subject: 'pager', reason: null }),
          ],
          nextCursor: null,
        },
      },
    });
    renderAs(ADMIN, <AuditPage />);
    const [opened, fresh] = await screen.findAllByTestId('audit-entry');
    expect(opened).toHaveTextContent('Restricted incident opened');
    expect(opened).toHaveTextContent('The regulator asks');
    expect(opened).toHaveTextContent(/until/);
    expect(screen.getByRole('link', { name: 'INC-7' })).toHaveAttribute('href', '/incidents/INC-7');
    // A kind that this console does not know yet is shown all the same.
    expect(fresh).toHaveTextContent(/something new/i);
  });

  it('narrows by incident, and says at the field that something is no key', async () => {
    const seen = stubApi({
      'GET /audit': request =>
        request.path.includes('incident=')
          ? { status: 400, body: { title: 'Bad request', status: 400 } }
          : {},
    });
    renderAs(ADMIN, <AuditPage />);
    expect(await screen.findByText('Nothing here')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Incident'), 'x');
    expect(await screen.findByText('An id or a key such as INC-42')).toBeInTheDocument();
    expect(seen.at(-1)!.path).toContain('incident=x');
  });
});

describe('breaking the glass', () => {
  it('is offered to administrators alone', async () => {
    stubApi({});
    renderAs(RESPONDER, <BreakGlassButton id="INC-7" />);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(screen.queryByTestId('break-glass')).not.toBeInTheDocument();
  });

  it('wants a reason and a time, and sends both with a key', async () => {
    const seen = stubApi({ 'POST /incidents/INC-7/break-glass': { status: 201, body: {} } });
    renderAs(ADMIN, <BreakGlassButton id="INC-7" />);
    await userEvent.click(await screen.findByTestId('break-glass'));
    expect(await screen.findByText(/The people on it are told who opened it/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
    expect(seen.some(request => request.method === 'POST')).toBe(false);
    await userEvent.type(screen.getByLabelText(/Why you need to see it/), 'The regulator asks');
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }));

    await waitFor(() => {
      const post = seen.find(request => request.method === 'POST');
      expect(post?.body).toEqual({ reason: 'The regulator asks', minutes: 60 });
      expect(post?.headers.get('Idempotency-Key')).toBeTruthy();
    });
  });

  it('tells the people on the incident who opened it', async () => {
    stubApi({
      'GET /incidents/i1/break-glass': {
        body: {
          items: [
            {
              id: 'b1',
              person: { id: 'p1', name: 'Ada Lind' },
              reason: 'The regulator asks',
              open: false,
              until: '2026-03-02T11:00:00Z',
            },
          ],
          nextCursor: null,
        },
      },
    });
    renderAs(RESPONDER, <OpeningsAlert incident={{ id: 'i1', visibility: 'RESTRICTED' } as Incident} />);
    expect(await screen.findByTestId('openings')).toHaveTextContent(
      /Ada Lind, it ended .*: The regulator asks/,
    );
  });

  it('asks nothing about an incident that is open to everybody', async () => {
    const seen = stubApi({});
    renderAs(RESPONDER, <OpeningsAlert incident={{ id: 'i1', visibility: 'ORGANISATION' } as Incident} />);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(seen).toHaveLength(0);
  });
});
