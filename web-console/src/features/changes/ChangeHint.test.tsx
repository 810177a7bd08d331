import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { RESPONDER, renderAs } from '../../test/render';
import { ChangeHint } from './ChangeHint';

const item = (summary: string, relation: string, minutesBeforeOnset: number) => ({
  change: { id: summary, summary },
  relation,
  proposal: `${summary}, ${minutesBeforeOnset} min before the onset`,
  minutesBeforeOnset,
});

function near(...items: unknown[]) {
  stubApi({ 'GET /incidents/i1/changes': { body: { items, nextCursor: null } } });
  renderAs(RESPONDER, <ChangeHint id="i1" />);
}

it('names the nearest of the changes that nobody has looked at, and leads to them', async () => {
  near(item('Config', 'PROPOSED', 40), item('Release 4.12', 'PROPOSED', 6), item('Flag', 'CONFIRMED', 1));
  expect(await screen.findByTestId('change-hint')).toHaveTextContent(
    '2 changes near the onset: Release 4.12 and 1 more',
  );
  expect(screen.getByRole('link')).toHaveAttribute('href', '/incidents/i1?view=origin');
});

it('says it of a single one', async () => {
  near(item('Release 4.12', 'PROPOSED', 6));
  expect(await screen.findByText(/^1 change near the onset/)).toBeInTheDocument();
});

it('is silent once people have decided on each', async () => {
  near(item('Release 4.12', 'CONFIRMED', 6), item('Flag', 'DISMISSED', 1));
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(screen.queryByTestId('change-hint')).not.toBeInTheDocument();
});
