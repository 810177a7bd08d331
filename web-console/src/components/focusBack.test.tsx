import { MantineProvider, Modal } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { useFocusBack } from './focusBack';

function Dialog({ onClose }: { onClose: () => void }) {
  useFocusBack();
  return (
    <Modal opened onClose={onClose} title="Here while it is open">
      <input data-autofocus aria-label="field" />
    </Modal>
  );
}

function Place() {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpened(true)}>
        Open
      </button>
      {opened && <Dialog onClose={() => setOpened(false)} />}
    </>
  );
}

describe('a dialog that is there only while it is open', () => {
  it('gives the focus back to what had it', async () => {
    const user = userEvent.setup();
    render(
      <StrictMode>
        <MantineProvider env="test">
          <Place />
        </MantineProvider>
      </StrictMode>,
    );
    screen.getByText('Open').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByLabelText('field')).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByText('Open')).toHaveFocus());
  });
});
