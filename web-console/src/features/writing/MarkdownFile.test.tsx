import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Retrospective } from '../../api/types';
import { COMMANDER, renderAs, VIEWER } from '../../test/render';
import { stubApi } from '../../test/api';
import { MarkdownFile } from './MarkdownFile';

const RETROSPECTIVE = { id: 'r1', key: 'RET-1' } as Retrospective;

describe('the document as a file', () => {
  it('is taken in, and says how much of it was new', async () => {
    const seen = stubApi({ 'PUT /retrospectives/r1/markdown': { body: { sections: ['narrative'] } } });
    renderAs(COMMANDER, <MarkdownFile retrospective={RETROSPECTIVE} beingWritten />);
    await screen.findByRole('button', { name: 'Take in a Markdown file' });
    const file = new File(['"## Narrative"'], 'ret.md', { type: 'text/markdown' });
    await userEvent.upload(document.querySelector('input[type=file]')!, file);
    expect(await screen.findByText('One section written.')).toBeVisible();
    expect(seen.find(request => request.method === 'PUT')?.headers.get('Content-Type')).toBe('text/markdown');
  });

  it('is only downloaded by somebody who may not write', async () => {
    stubApi({});
    renderAs(VIEWER, <MarkdownFile retrospective={RETROSPECTIVE} beingWritten />);
    expect(await screen.findByRole('link', { name: 'Download as Markdown' })).toHaveAttribute(
      'href',
      '/api/v1/retrospectives/r1/markdown',
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});
