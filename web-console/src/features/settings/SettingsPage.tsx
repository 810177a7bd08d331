import { Stack, Title } from '@mantine/core';
import { usePageTitle } from '../../app/usePageTitle';
import { BuddiesPanel } from './BuddiesPanel';
import { FieldsPanel } from './FieldsPanel';
import { ResponseSettingsPanel } from './ResponseSettingsPanel';

/** How the organisation runs its response, and whom one trusts oneself. */
export function SettingsPage() {
  usePageTitle('Settings');
  return (
    <Stack gap="lg" maw={720} data-testid="settings-page">
      <Title order={1}>Settings</Title>
      <ResponseSettingsPanel />
      <FieldsPanel />
      <BuddiesPanel />
    </Stack>
  );
}
