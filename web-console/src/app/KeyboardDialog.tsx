import { Kbd, Modal } from '@mantine/core';
import { Fact } from '../components/Fact';

/** The keys that work everywhere. */
export function KeyboardDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard" size="sm">
      <dl className="aw-facts">
        <Fact name={<Kbd>c</Kbd>}>
          Declare an incident (also <Kbd>d</Kbd>)
        </Fact>
        <Fact name={<Kbd>/</Kbd>}>Search this list</Fact>
        <Fact
          name={
            <>
              <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd>
            </>
          }
        >
          Send or save what is being written
        </Fact>
        <Fact name={<Kbd>Esc</Kbd>}>Close a dialog; what you typed is kept</Fact>
        <Fact name={<Kbd>t</Kbd>}>On an incident: give a task</Fact>
        <Fact name={<Kbd>e</Kbd>}>On an incident: call somebody in</Fact>
        <Fact name={<Kbd>?</Kbd>}>This help</Fact>
      </dl>
    </Modal>
  );
}
