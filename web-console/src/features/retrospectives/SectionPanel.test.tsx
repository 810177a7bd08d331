import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Retrospective, RetrospectiveSection } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, VIEWER } from '../../test/render';
import { SectionPanel } from './SectionPanel';

const SECTION: RetrospectiveSection = {
  key: 'narrative',
  title: 'Narrative',
  body: 'Once upon a time',
  complete: false,
  hint: 'Lead with impact.',
  version: 3,
  editedBy: null,
  updatedAt: '2026-11-22T10:00:00Z',
};
const RETROSPECTIVE = {
  id: 'r1',
  key: 'RET-1',
  status: 'DRAFTING',
  sections: [SECTION],
} as unknown as Retrospective;

const NOTHING_FOUND = { body: { findings: [] } };

describe('a section of a retrospective', () => {
  it('is saved under the version it was read in', async () => {
    const seen = stubApi({
      'POST /language/check': NOTHING_FOUND,
      'PUT /retrospectives/r1/sections/narrative': { body: { ...SECTION, version: 4 } },
    });
    renderAs(COMMANDER, <SectionPanel retrospective={RETROSPECTIVE} section={SECTION} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Edit Narrative' }));
    await user.type(screen.getByRole('textbox'), ', payments stopped.');
    await user.click(screen.getByTestId('section-save'));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    const put = seen.find(request => request.method === 'PUT');
    expect(put?.headers.get('If-Match')).toBe('"3"');
    expect(put?.body).toEqual({ body: 'Once upon a time, payments stopped.' });
  });

  it('never overwrites somebody else on 412: both texts are there to choose from', async () => {
    stubApi({
      'POST /language/check': NOTHING_FOUND,
      'PUT /retrospectives/r1/sections/narrative': { status: 412, body: { title: 'Changed', status: 412 } },
    });
    renderAs(COMMANDER, <SectionPanel retrospective={RETROSPECTIVE} section={SECTION} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Edit Narrative' }));
    await user.type(screen.getByRole('textbox'), ' mine');
    await user.click(screen.getByTestId('section-save'));
    expect(await screen.findByTestId('stale')).toHaveTextContent('Nothing was overwritten');
    expect(screen.getByRole('textbox')).toHaveValue('Once upon a time mine');
    expect(screen.getByRole('button', { name: 'Save mine over it' })).toBeInTheDocument();
  });

  it('is only read by somebody who may not write', async () => {
    stubApi({});
    renderAs(VIEWER, <SectionPanel retrospective={RETROSPECTIVE} section={SECTION} />);
    expect(await screen.findByText('Lead with impact.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Edit Narrative' })).toBeNull();
  });
});
