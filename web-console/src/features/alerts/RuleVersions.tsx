import { Button, Group, List, Text } from '@mantine/core';
import { useState } from 'react';
import type { AlertRules } from '../../api/types';
import { ListLoading } from '../../components/Loading';
import { LoadMore } from '../../components/LoadMore';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useRuleVersions } from './api';
import { differences } from './differences';
import { RuleVersionDialog } from './RuleVersionDialog';

interface Props {
  current: AlertRules;
  mayEdit: boolean;
}

/** What the rules were before: who changed what, when and why. Any version can be read, and saved again. */
export function RuleVersions({ current, mayEdit }: Props) {
  const [reading, setReading] = useState<AlertRules | null>(null);
  const versions = useRuleVersions();
  const items = versions.data?.pages.flatMap(page => page.items) ?? [];
  // What differed from a version that is on the next page is not known before that page is.
  const shown = versions.hasNextPage ? items.slice(0, -1) : items;
  return (
    <Panel title="Versions" testId="rule-versions">
      {versions.isPending && <ListLoading />}
      <ProblemAlert error={versions.error} onRetry={() => void versions.refetch()} />
      <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {shown.map((version, index) => (
          <VersionLine
            key={version.version}
            version={version}
            before={items[index + 1]}
            inForce={version.version === current.version}
            onRead={() => setReading(version)}
          />
        ))}
      </ol>
      <LoadMore query={versions} />
      <RuleVersionDialog
        version={reading}
        current={current}
        mayEdit={mayEdit}
        onClose={() => setReading(null)}
      />
    </Panel>
  );
}

interface LineProps {
  version: AlertRules;
  before: AlertRules | undefined;
  inForce: boolean;
  onRead: () => void;
}

function VersionLine({ version, before, inForce, onRead }: LineProps) {
  const said = before ? differences(before.rules, version.rules) : [];
  return (
    <li
      style={{ borderTop: '1px solid var(--aw-rule)', padding: '10px 0' }}
      aria-label={`Version ${version.version}`}
      data-testid="rule-version"
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Text size="sm">
            <b>Version {version.version}</b>
            {inForce && ', in force'}
          </Text>
          <Text size="xs" c="dimmed">
            {version.changedBy ? `${version.changedBy.name}, ` : 'Came with Afterword, '}
            <RelativeTime at={version.changedAt} />
          </Text>
          {version.comment && <Text size="sm">{version.comment}</Text>}
          {before && said.length === 0 && (
            <Text size="sm" c="dimmed">
              Nothing differs from version {before.version}.
            </Text>
          )}
          {said.length > 0 && (
            <List size="sm" mt={4}>
              {said.map(sentence => (
                <List.Item key={sentence}>{sentence}</List.Item>
              ))}
            </List>
          )}
        </div>
        <Button
          size="compact-xs"
          variant="default"
          style={{ flex: 'none' }}
          aria-label={`Read version ${version.version}`}
          onClick={onRead}
        >
          Read
        </Button>
      </Group>
    </li>
  );
}
