import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { renderAs, VIEWER } from '../../test/render';
import { SearchResults } from './SearchResults';

const HIT = {
  id: 'i1',
  key: 'INC-7',
  title: 'Search is slow',
  status: 'RESOLVED',
  severity: 'SEV2',
  type: 'DEGRADATION',
  services: ['search'],
  labels: ['index'],
  happenedAt: '2026-11-01T10:00:00Z',
  highlights: [
    {
      field: 'TITLE',
      entryId: null,
      occurredAt: null,
      parts: [
        { text: 'Search', found: true },
        { text: ' is slow', found: false },
      ],
    },
    {
      field: 'TIMELINE',
      entryId: 'e1',
      occurredAt: '2026-11-01T10:05:00Z',
      parts: [
        { text: 'The ', found: false },
        { text: 'search', found: true },
        { text: ' index was <b>empty</b>', found: false },
      ],
    },
  ],
};

describe('search results', () => {
  it('mark the words that were found, and show text as text', async () => {
    stubApi({ 'GET /search': { status: 200, body: { items: [HIT], nextCursor: null } } });
    renderAs(VIEWER, <SearchResults filters={{ q: 'search' }} />);
    const row = await screen.findByTestId('search-hit');
    expect(row).toHaveAttribute('href', '/incidents/INC-7');
    expect([...row.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['Search', 'search']);
    expect(row).toHaveTextContent('Timeline: The search index was <b>empty</b>');
  });

  it('say what to try when nothing matches', async () => {
    stubApi({ 'GET /search': { status: 200, body: { items: [], nextCursor: null } } });
    renderAs(VIEWER, <SearchResults filters={{ q: 'nowhere' }} />);
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
  });

  it('show what was wrong with the search', async () => {
    stubApi({ 'GET /search': { status: 400, body: { title: 'Bad', status: 400, detail: 'q is too long' } } });
    renderAs(VIEWER, <SearchResults filters={{ q: 'x' }} />);
    expect(await screen.findByTestId('problem')).toHaveTextContent('q is too long');
  });

  it('are asked for with every filter of the list', async () => {
    const seen = stubApi({});
    const filters = {
      q: 'slow',
      type: ['CAPACITY'],
      label: ['eu', 'us'],
      responseLevel: ['TEAM'],
      service: 'search',
      from: '2026-02-01',
      to: '2026-02-28',
    };
    renderAs(VIEWER, <SearchResults filters={filters} />);
    await screen.findByText('Nothing matches');
    const asked = new URL(seen[0]!.path, 'http://console').searchParams;
    expect(asked.getAll('label')).toEqual(['eu', 'us']);
    expect(asked.getAll('type')).toEqual(['CAPACITY']);
    expect(asked.getAll('responseLevel')).toEqual(['TEAM']);
    expect(asked.get('service')).toBe('search');
    expect(asked.get('from')).toBe(new Date(2026, 1, 1).toISOString());
    expect(asked.get('to')).toBe(new Date(2026, 2, 1).toISOString());
  });
});
