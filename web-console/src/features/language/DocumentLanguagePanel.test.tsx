import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Retrospective } from '../../api/types';
import { stubApi } from '../../test/api';
import { renderAs, RESPONDER, VIEWER } from '../../test/render';
import { DocumentLanguagePanel } from './DocumentLanguagePanel';

const RETROSPECTIVE = {
  id: 'r1',
  status: 'DRAFTING',
  sections: [{ key: 'narrative', title: 'Narrative' }],
} as Retrospective;

const found = (severity: string, match: string, dismissal: unknown = null) => ({
  place: '/sections/narrative',
  finding: {
    rule: 'PF02',
    category: 'person-failure',
    severity,
    start: match.length,
    end: 40,
    match,
    suggestion: 'Say where the step was visible.',
    question: null,
  },
  dismissal,
});
const KEPT = {
  id: 'd1',
  reason: 'Agreed with the engineer',
  by: { id: 'p1', name: 'Farah Haddad' },
  at: '2026-03-02T10:00:00Z',
};

function show(
  me: typeof VIEWER,
  findings: unknown[],
  open: number,
  mayWrite = true,
  revisions: unknown[] = [],
) {
  const seen = stubApi({
    'GET /retrospectives/r1/language': { body: { findings, open, revisions } },
    'POST /retrospectives/r1/language/dismissals': { body: found('error', 'The engineer forgot to', KEPT) },
    'DELETE /retrospectives/r1/language/dismissals/d1': { status: 204 },
  });
  renderAs(me, <DocumentLanguagePanel retrospective={RETROSPECTIVE} mayWrite={mayWrite} />);
  return { seen, user: userEvent.setup() };
}

describe('the language of a document', () => {
  it('says what keeps it from review and where that stands', async () => {
    show(VIEWER, [found('error', 'The engineer forgot to'), found('info', 'outage')], 1);
    expect(await screen.findByRole('status')).toHaveTextContent(
      '1 place to change, or to keep for a reason, before somebody is asked for review. 1 place could be said in another way; that stops nobody.',
    );
    const link = screen.getByRole('link', { name: '“The engineer forgot to”' });
    expect(link).toHaveAttribute('href', '#narrative');
    expect(screen.queryByRole('button', { name: 'Keep it…' })).not.toBeInTheDocument();
  });

  it('keeps words for a reason', async () => {
    const { seen, user } = show(RESPONDER, [found('error', 'The engineer forgot to')], 1);
    await user.click(await screen.findByRole('button', { name: 'Keep it…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/Reason/), 'Agreed with the engineer');
    await user.click(dialog.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    expect(seen.find(request => request.method === 'POST')!.body).toEqual({
      place: '/sections/narrative',
      rule: 'PF02',
      match: 'The engineer forgot to',
      reason: 'Agreed with the engineer',
    });
  });

  it('shows what was kept, by whom and why, and takes it back', async () => {
    const { seen, user } = show(RESPONDER, [found('error', 'The engineer forgot to', KEPT)], 0);
    expect(await screen.findByText('Nothing keeps the document from review.')).toBeInTheDocument();
    expect(screen.getByText(/Agreed with the engineer/)).toHaveTextContent('Farah Haddad');
    await user.click(screen.getByText('Kept for a reason (1)'));
    await user.click(screen.getByRole('button', { name: 'Take back' }));
    await waitFor(() => expect(seen.some(request => request.method === 'DELETE')).toBe(true));
  });

  it('says what was found at each review, by kind', async () => {
    const counts = [{ category: 'blame', findings: 2, dismissed: 1 }];
    show(VIEWER, [], 0, true, [
      { version: 9, at: '2026-03-03T10:00:00Z', counts: [] },
      { version: 7, at: '2026-03-02T10:00:00Z', counts },
    ]);
    await userEvent.setup().click(await screen.findByText('At each review (2)'));
    const lines = within(screen.getByTestId('language-revisions')).getAllByRole('listitem');
    expect(lines[0]).toHaveTextContent(/Version 9.*nothing found/);
    expect(lines[1]).toHaveTextContent(/Version 7.*blame 2, 1 kept for a reason/);
  });

  it('is not there where there is nothing to say', async () => {
    const { seen } = show(RESPONDER, [], 0);
    await waitFor(() => expect(seen.some(request => request.method === 'GET')).toBe(true));
    expect(screen.queryByTestId('document-language')).not.toBeInTheDocument();
  });
});
