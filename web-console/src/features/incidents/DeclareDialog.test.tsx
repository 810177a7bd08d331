import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs } from '../../test/render';
import { DeclareDialog } from './DeclareDialog';

const DECLARED = { status: 201, body: { id: 'i1', key: 'INC-7', title: 'Search is slow', moments: {} } };

async function openDialog() {
  const onClose = vi.fn();
  const view = renderAs(COMMANDER, <DeclareDialog opened onClose={onClose} />);
  const title = await screen.findByRole('textbox', { name: /title/i });
  return { ...view, onClose, title, user: userEvent.setup() };
}

describe('the declare dialog', () => {
  it('declares with a title alone, on Ctrl+Enter, and goes to the incident', async () => {
    const seen = stubApi({ 'POST /incidents': DECLARED });
    const { user, title, onClose, router } = await openDialog();
    await user.type(title, 'Search is slow');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const request = seen.find(item => item.method === 'POST');
    expect(request?.body).toMatchObject({
      title: 'Search is slow',
      severity: 'UNKNOWN',
      status: 'INVESTIGATING',
    });
    expect(request?.headers.get('Idempotency-Key')).toBeTruthy();
    await waitFor(() => expect(router.state.location.pathname).toBe('/incidents/INC-7'));
  });

  it('tells why it is this severe, once a severity is told', async () => {
    const seen = stubApi({ 'POST /incidents': DECLARED });
    const { user, title, onClose } = await openDialog();
    await user.type(title, 'Search is slow');
    expect(screen.queryByLabelText('Why this severity')).not.toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: 'Severity' }));
    await user.click(await screen.findByRole('option', { name: /SEV1/ }));
    await user.type(screen.getByLabelText('Why this severity'), ' The board is waiting ');
    await user.click(screen.getByTestId('declare-submit'));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(seen.find(item => item.method === 'POST')?.body).toMatchObject({
      severity: 'SEV1',
      severityReason: 'The board is waiting',
    });
  });

  it('sends nothing without a title and says so next to it', async () => {
    const seen = stubApi({});
    const { user, title } = await openDialog();
    await user.click(title);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Say in a few words what is happening.')).toBeInTheDocument();
    expect(seen.filter(item => item.method === 'POST')).toHaveLength(0);
  });

  it('shows a refusal next to its field, everything else in a notice, and keeps the text', async () => {
    stubApi({
      'POST /incidents': {
        status: 400,
        body: {
          title: 'Some fields are not valid',
          status: 400,
          requestId: 'r-9',
          errors: [
            { pointer: '/title', message: 'is too short' },
            { pointer: '/responsibleTeam', message: 'unknown team' },
          ],
        },
      },
    });
    const { user, title } = await openDialog();
    await user.type(title, 'S');
    await user.click(screen.getByTestId('declare-submit'));
    expect(await screen.findByText('is too short')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('unknown team');
    expect(screen.getByRole('alert')).toHaveTextContent('r-9');
    expect(title).toHaveValue('S');
  });

  it('repeats the key when the same words are sent again, and takes a new one when they change', async () => {
    let calls = 0;
    const seen = stubApi({
      'POST /incidents': () =>
        ++calls < 3 ? { status: 503, body: { title: 'Away', status: 503 } } : DECLARED,
    });
    const { user, title, onClose } = await openDialog();
    await user.type(title, 'Search is slow');
    await user.click(screen.getByTestId('declare-submit'));
    await screen.findByRole('alert');
    await user.click(screen.getByTestId('declare-submit'));
    await waitFor(() => expect(calls).toBe(2));
    await screen.findByRole('alert');
    await user.type(title, 'er');
    await user.click(screen.getByTestId('declare-submit'));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const keys = seen.filter(item => item.method === 'POST').map(item => item.headers.get('Idempotency-Key'));
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('keeps what was typed for this tab', async () => {
    stubApi({});
    const { user, title, unmount } = await openDialog();
    await user.type(title, 'Half a sen');
    unmount();
    const again = await openDialog();
    expect(again.title).toHaveValue('Half a sen');
  });

  it('records what is over already, once it is said when it began and ended', async () => {
    const seen = stubApi({ 'POST /incidents': DECLARED });
    const { user, title, onClose } = await openDialog();
    await user.type(title, 'Search was slow');
    await user.click(screen.getByLabelText('Over already: record it after the fact'));
    await user.click(screen.getByRole('button', { name: 'Record' }));
    expect(screen.getByText('Say when it began or was noticed.')).toBeInTheDocument();
    expect(screen.getByText('Say when the impact ended or it was over.')).toBeInTheDocument();
    expect(seen.some(item => item.method === 'POST')).toBe(false);

    fireEvent.change(screen.getByLabelText('Detected'), { target: { value: '2026-03-01T10:00' } });
    expect(screen.queryByText('Say when it began or was noticed.')).not.toBeInTheDocument();
    fireEvent.change(screen.getByLabelText('Resolved'), { target: { value: '2026-03-01T11:30' } });
    await user.click(screen.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(seen.find(item => item.method === 'POST')?.body).toMatchObject({
      status: 'RESOLVED',
      moments: {
        detected: new Date('2026-03-01T10:00').toISOString(),
        resolved: new Date('2026-03-01T11:30').toISOString(),
      },
    });
  });

  it('tells at its field which time cannot be, and sends no times with a response that starts now', async () => {
    const seen = stubApi({
      'POST /incidents': request =>
        (request.body as { moments?: unknown }).moments
          ? {
              status: 400,
              body: {
                title: 'Some fields are not valid',
                status: 400,
                errors: [{ pointer: '/moments/resolved', message: 'must not be before mitigated' }],
              },
            }
          : DECLARED,
    });
    const { user, title, onClose } = await openDialog();
    await user.type(title, 'Search was slow');
    await user.click(screen.getByLabelText('Over already: record it after the fact'));
    for (const [name, value] of [
      ['Impact started', '2026-03-01T09:00'],
      ['Mitigated', '2026-03-01T11:00'],
      ['Resolved', '2026-03-01T10:00'],
    ] as const) {
      fireEvent.change(screen.getByLabelText(name), { target: { value } });
    }
    await user.click(screen.getByTestId('declare-submit'));
    expect(await screen.findByText('must not be before mitigated')).toBeInTheDocument();
    expect(screen.getByLabelText('Resolved')).toBeInvalid();

    await user.click(screen.getByLabelText('Declared: response starts now'));
    await user.click(screen.getByTestId('declare-submit'));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(seen.filter(item => item.method === 'POST').at(-1)?.body).not.toHaveProperty('moments');
  });
});
