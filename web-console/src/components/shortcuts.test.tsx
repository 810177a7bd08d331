import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useShortcuts } from './shortcuts';

function Place({ act, dialog = false }: { act: () => void; dialog?: boolean }) {
  useShortcuts({ e: act });
  return (
    <>
      <button type="button" onKeyDown={event => event.key === 'e' && event.preventDefault()}>
        knows it
      </button>
      <button type="button">does not</button>
      <input aria-label="field" />
      {dialog && <div role="dialog" aria-label="open" />}
    </>
  );
}

describe('a key that stands for a button', () => {
  it('is left to what has the focus and knows it, and to fields', () => {
    const act = vi.fn();
    render(<Place act={act} />);
    fireEvent.keyDown(screen.getByText('knows it'), { key: 'e', code: 'KeyE' });
    fireEvent.keyDown(screen.getByLabelText('field'), { key: 'e', code: 'KeyE' });
    expect(act).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByText('does not'), { key: 'e', code: 'KeyE' });
    expect(act).toHaveBeenCalledOnce();
  });

  it('does nothing below an open dialog', () => {
    const act = vi.fn();
    render(<Place act={act} dialog />);
    fireEvent.keyDown(screen.getByText('does not'), { key: 'e', code: 'KeyE' });
    expect(act).not.toHaveBeenCalled();
  });
});
