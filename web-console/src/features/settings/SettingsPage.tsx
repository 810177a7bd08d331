import { Stack, Title } from '@mantine/core';
import { usePageTitle } from '../../app/usePageTitle';
import { useMay } from '../../api/session';
import { ChangeSourcesPanel } from '../changesources/ChangeSourcesPanel';
import { ConnectionsPanel } from '../chat/ConnectionsPanel';
import { MyAccountsPanel } from '../chat/MyAccountsPanel';
import { LanguageSettingsPanel } from '../language/LanguageSettingsPanel';
import { BuddiesPanel } from './BuddiesPanel';
import { FieldsPanel } from './FieldsPanel';
import { ResponseSettingsPanel } from './ResponseSettingsPanel';

/** How the organisation runs its response, and whom one trusts oneself. */
export function SettingsPage() {
  usePageTitle('Settings');
  const administers = useMay('changeSettings');
  const connects = useMay('administer');
  return (
    <Stack gap="lg" maw={720} data-testid="settings-page">
      <Title order={1} size="h2">
        Settings
      </Title>
      <ResponseSettingsPanel />
      <FieldsPanel />
      <LanguageSettingsPanel />
      {administers && <ConnectionsPanel />}
      {connects && <ChangeSourcesPanel />}
      <BuddiesPanel />
      <MyAccountsPanel />
    </Stack>
  );
}
