import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Factor, Retrospective } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs } from '../../test/render';
import { FactorDialog } from '../retrospectives/FactorDialog';
import { BalanceLine } from './BalanceLine';
import { detailOf, sentOf } from './FactorDetailFields';

const RETROSPECTIVE = {
  id: 'r1',
  key: 'RET-1',
  status: 'DRAFTING',
  sections: [],
} as unknown as Retrospective;

describe('what a factor says beside its statement', () => {
  it('asks for the conditions when the words speak of a person, and sends all that was said', async () => {
    const seen = stubApi({
      'POST /language/check': { body: { findings: [] } },
      'POST /retrospectives/r1/factors/prompts': {
        body: {
          speaksOfPerson: true,
          questions: [
            { id: 'PP01', question: 'What made that seem right?', because: 'It did then.', ofPerson: true },
          ],
        },
      },
      'POST /retrospectives/r1/factors': { status: 201, body: {} },
    });
    renderAs(COMMANDER, <FactorDialog retrospective={RETROSPECTIVE} onClose={() => undefined} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('textbox', { name: /Statement/ }));
    await user.paste('The engineer ran it');
    expect(await screen.findByText('What made that seem right?')).toBeInTheDocument();
    expect(screen.getByTestId('factor-prompts')).toHaveTextContent('It speaks of a person.');
    await user.click(screen.getByRole('checkbox', { name: /A symptom/ }));
    await user.click(screen.getByRole('button', { name: 'Add a page that shows it' }));
    await user.click(screen.getByRole('textbox', { name: /Page that shows it/ }));
    await user.paste('https://x.example/d');
    await user.click(screen.getByTestId('factor-submit'));

    const sent = await waitFor(() => {
      const found = seen.find(request => request.path.endsWith('/factors') && request.method === 'POST');
      expect(found).toBeDefined();
      return found!;
    });
    expect(sent.body).toMatchObject({
      symptom: true,
      necessity: 'UNJUDGED',
      edge: null,
      links: [{ url: 'https://x.example/d' }],
      tags: [],
    });
  });

  it('is an edge only with two services', () => {
    const detail = detailOf({
      necessity: 'NECESSARY',
      symptom: false,
      edge: { from: 'checkout', to: 'payments' },
      links: [{ url: 'https://x.example', label: null }],
      tags: ['pool'],
    } as unknown as Factor);
    expect(sentOf(detail).edge).toEqual({ from: 'checkout', to: 'payments' });
    expect(sentOf({ ...detail, edgeTo: null }).edge).toBeNull();
    expect(sentOf({ ...detail, links: [{ url: ' ', label: 'x' }] }).links).toEqual([]);
  });
});

describe('the balance of factors', () => {
  it('shows counts and shares with a question where a domain has none', async () => {
    stubApi({
      'GET /retrospectives/r1/factor-balance': {
        body: {
          factors: 3,
          observed: 0,
          domains: [
            { domain: 'PEOPLE', factors: 0, share: 0, helped: 0, actions: 0 },
            { domain: 'PROCESS', factors: 1, share: 1 / 3, helped: 0, actions: 0 },
            { domain: 'TECHNOLOGY', factors: 2, share: 2 / 3, helped: 0, actions: 1 },
          ],
          questions: ['Nothing of people is recorded. What about training?'],
        },
      },
    });
    renderAs(COMMANDER, <BalanceLine id="r1" />);
    const line = await screen.findByTestId('balance');
    expect(line).toHaveTextContent('Technology: 2 (67 %), 1 action');
    expect(line).toHaveTextContent('People: 0 (0 %)');
    expect(line).toHaveTextContent('Nothing of people is recorded.');
  });
});
