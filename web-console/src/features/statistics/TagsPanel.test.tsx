import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { renderAs, VIEWER } from '../../test/render';
import { TagsPanel } from './TagsPanel';

const counts = (items: unknown[]) => ({
  'GET /statistics/tags': { body: { from: 'x', to: 'y', service: null, incidents: 7, items } },
});

describe('tags over incidents', () => {
  it('stand with the number of incidents, the period before and the services', async () => {
    stubApi(
      counts([
        {
          sort: 'ENTRY',
          tag: 'SKIPPED',
          incidents: 3,
          incidentsBefore: 1,
          entries: 5,
          byService: [{ service: 'checkout', incidents: 3 }],
        },
        { sort: 'LABEL', tag: 'dns', incidents: 2, incidentsBefore: 0, entries: null, byService: [] },
      ]),
    );
    renderAs(VIEWER, <TagsPanel search={{}} />);

    const [entry, label] = await screen.findAllByTestId('tag-count');
    expect(entry).toHaveTextContent('Skipped stepof entries3 of 715checkout 3');
    expect(label).toHaveTextContent('dnslabel2 of 70––');
  });

  it('say of how many incidents none is tagged', async () => {
    stubApi(counts([]));
    renderAs(VIEWER, <TagsPanel search={{}} />);
    expect(await screen.findByText(/n = 7/)).toBeInTheDocument();
  });
});
