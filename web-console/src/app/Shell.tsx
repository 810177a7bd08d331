import {
  Anchor,
  Box,
  Burger,
  Button,
  Container,
  Group,
  Kbd,
  Menu,
  Tooltip,
  VisuallyHidden,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useLive } from '../api/live';
import { useMay } from '../api/session';
import { PlusIcon } from '../components/icons';
import { useShortcuts } from '../components/shortcuts';
import { WaitingBadge } from '../features/alerts/WaitingBadge';
import { DueBadge } from '../features/checks/DueBadge';
import { ColorSchemeMenu } from './ColorSchemeMenu';
import { DeclareContext } from './declare';
import { KeyboardDialog } from './KeyboardDialog';
import { LiveIndicator } from './LiveIndicator';
import { Mark } from './Mark';
import { PersonMenu } from './PersonMenu';

/** Loaded after the page, so that it is there when the key is pressed. */
const DeclareDialog = lazy(async () => ({
  default: (await import('../features/incidents/DeclareDialog')).DeclareDialog,
}));

const PLACES = [
  { to: '/incidents', label: 'Incidents' },
  { to: '/retrospectives', label: 'Retrospectives' },
  { to: '/actions', label: 'Actions' },
  { to: '/services', label: 'Services' },
  { to: '/alerts', label: 'Alerts' },
  { to: '/checks', label: 'Checks' },
  { to: '/statistics', label: 'Statistics' },
] as const;

/** What surrounds every page: where to go, who one is, whether it is live, and declaring from anywhere. */
export function Shell() {
  const live = useLive();
  const mayDeclare = useMay('workIncidents');
  const [declaring, declare] = useDisclosure(false);
  const [keyboard, keyboardDialog] = useDisclosure(false);
  const openDeclare = () => mayDeclare && declare.open();
  useShortcuts({
    c: openDeclare,
    d: openDeclare,
    'shift+?': keyboardDialog.open,
    '/': () => document.querySelector<HTMLInputElement>('[data-search]')?.focus(),
  });

  return (
    <DeclareContext.Provider value={mayDeclare ? declare.open : null}>
      <a href="#main" className="aw-skip">
        Skip to the content
      </a>
      <Box component="header" className="aw-header" pos="sticky" top={0} style={{ zIndex: 100 }}>
        <Container size="lg">
          <Group h={54} justify="space-between" wrap="nowrap">
            <Group gap="xl" wrap="nowrap">
              <Link to="/incidents" className="aw-link" aria-label="Afterword, to the incidents">
                <Group gap={9} wrap="nowrap">
                  <Mark />
                  <Box
                    component="span"
                    visibleFrom="xs"
                    style={{
                      fontFamily: 'var(--mantine-font-family-headings)',
                      fontSize: 19,
                      fontWeight: 600,
                    }}
                  >
                    Afterword
                  </Box>
                </Group>
              </Link>
              <Group component="nav" gap="lg" visibleFrom="sm" wrap="nowrap" aria-label="Main">
                {PLACES.map(place => (
                  <Link
                    key={place.to}
                    to={place.to}
                    className="aw-nav"
                    activeOptions={{ includeSearch: false }}
                  >
                    {place.label}
                    {place.to === '/alerts' && <WaitingBadge />}
                    {place.to === '/checks' && <DueBadge />}
                  </Link>
                ))}
                <Anchor href="/docs" className="aw-nav" underline="never">
                  API
                </Anchor>
              </Group>
            </Group>
            <Group gap="xs" wrap="nowrap">
              <LiveIndicator state={live} />
              {mayDeclare && (
                <Tooltip
                  label={
                    <>
                      Press <Kbd size="xs">c</Kbd> anywhere
                    </>
                  }
                >
                  <Button leftSection={<PlusIcon size={16} />} onClick={declare.open} data-testid="declare">
                    Declare
                    <VisuallyHidden> an incident</VisuallyHidden>
                  </Button>
                </Tooltip>
              )}
              <ColorSchemeMenu />
              <PersonMenu onKeyboard={keyboardDialog.open} />
              <SmallScreenMenu />
            </Group>
          </Group>
        </Container>
      </Box>
      <Container component="main" id="main" size="lg" py="lg" tabIndex={-1} style={{ outline: 'none' }}>
        <Outlet />
      </Container>
      <Suspense>
        <DeclareDialog opened={declaring} onClose={declare.close} />
      </Suspense>
      <KeyboardDialog opened={keyboard} onClose={keyboardDialog.close} />
    </DeclareContext.Provider>
  );
}

function SmallScreenMenu() {
  const [opened, menu] = useDisclosure(false);
  return (
    <Menu opened={opened} onChange={menu.set} position="bottom-end" width={220}>
      <Menu.Target>
        <Burger hiddenFrom="sm" size="sm" opened={opened} aria-label="Pages" />
      </Menu.Target>
      <Menu.Dropdown>
        {PLACES.map(place => (
          <Menu.Item key={place.to} component={Link} to={place.to}>
            {place.label}
            {place.to === '/alerts' && <WaitingBadge />}
            {place.to === '/checks' && <DueBadge />}
          </Menu.Item>
        ))}
        <Menu.Item component="a" href="/docs">
          API
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
