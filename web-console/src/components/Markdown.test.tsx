import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Markdown } from './Markdown';

describe('Markdown', () => {
  it('shows headings, lists, emphasis, code and links', () => {
    render(
      <Markdown text={'## Impact\n\n- **one** of `three`\n- [board](https://example.org/a)\n\nplain'} />,
    );
    expect(screen.getByRole('heading', { name: 'Impact' })).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('one').tagName).toBe('STRONG');
    expect(screen.getByRole('link', { name: 'board' })).toHaveAttribute('href', 'https://example.org/a');
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html,hi)',
    '[x](//evil.example)',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
  ])('makes neither a link nor markup of %s', text => {
    const { container } = render(<Markdown text={text} />);
    expect(container.querySelector('a, img, script')).toBeNull();
  });

  it('shows tables', () => {
    render(<Markdown text={'| Role | Person |\n| --- | --- |\n| Commander | Rin |'} />);
    expect(screen.getByRole('columnheader', { name: 'Person' })).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: 'Rin' })).toBeInTheDocument();
  });
});
