import { Button, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AlertRule, AlertRules } from '../../api/types';
import { EmptyState } from '../../components/EmptyState';
import { orUndefined } from '../../components/forms';
import { ListLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useRules, useSaveRules } from './api';
import { RuleDialog } from './RuleDialog';
import { RuleVersions } from './RuleVersions';
import { RuleWords } from './RuleWords';

/** The rules in their order: read by everybody, changed by administrators, every saving a version. */
export function RulesPanel({ mayEdit }: { mayEdit: boolean }) {
  const rules = useRules();
  if (rules.isPending) return <ListLoading />;
  if (!rules.data) return <ProblemAlert error={rules.error} onRetry={() => void rules.refetch()} />;
  return (
    <Stack gap="lg">
      <Rules key={rules.data.version} saved={rules.data} mayEdit={mayEdit} />
      <RuleVersions current={rules.data} mayEdit={mayEdit} />
    </Stack>
  );
}

function Rules({ saved, mayEdit }: { saved: AlertRules; mayEdit: boolean }) {
  const [rules, setRules] = useState<AlertRule[]>(saved.rules);
  const [editing, setEditing] = useState<number | null>(null);
  const [comment, setComment] = useState('');
  const save = useSaveRules();
  const changed = JSON.stringify(rules) !== JSON.stringify(saved.rules);
  const replace = (index: number, rule: AlertRule) =>
    setRules(rules.map((each, at) => (at === index ? rule : each)));
  const move = (index: number, by: number) => {
    const next = [...rules];
    const [rule] = next.splice(index, 1);
    next.splice(index + by, 0, rule!);
    setRules(next);
  };
  return (
    <Stack gap="sm" data-testid="rules">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          The first rule that fits an alert decides. What no rule fits is suggested to people. Version{' '}
          {saved.version}, <RelativeTime at={saved.changedAt} />
          {saved.changedBy && ` by ${saved.changedBy.name}`}.
        </Text>
        {mayEdit && (
          <Button variant="default" size="xs" onClick={() => setEditing(rules.length)} data-testid="add-rule">
            Add a rule
          </Button>
        )}
      </Group>
      <div className="aw-card" style={{ padding: '4px 16px' }}>
        {rules.length === 0 && (
          <EmptyState title="No rules">Every alert that fires is suggested to people.</EmptyState>
        )}
        {rules.map((rule, index) => (
          <Group
            key={rule.id}
            justify="space-between"
            wrap="nowrap"
            align="flex-start"
            py={10}
            style={{ borderTop: '1px solid var(--aw-rule)', opacity: rule.enabled ? 1 : 0.55 }}
            data-testid="rule"
          >
            <RuleWords rule={rule} place={index + 1} />
            {mayEdit && (
              <Group gap={4} wrap="nowrap" style={{ flex: 'none' }}>
                <Switch
                  aria-label={`${rule.name} counts`}
                  checked={rule.enabled ?? true}
                  onChange={event => replace(index, { ...rule, enabled: event.currentTarget.checked })}
                />
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={index === 0}
                  aria-label={`Move ${rule.name} up`}
                  onClick={() => move(index, -1)}
                >
                  ↑
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={index === rules.length - 1}
                  aria-label={`Move ${rule.name} down`}
                  onClick={() => move(index, 1)}
                >
                  ↓
                </Button>
                <Button size="compact-xs" variant="default" onClick={() => setEditing(index)}>
                  Edit
                </Button>
              </Group>
            )}
          </Group>
        ))}
      </div>
      {changed && (
        <Group align="flex-end" data-testid="unsaved">
          <TextInput
            label="Why are the rules changed?"
            style={{ flex: 1 }}
            maxLength={500}
            value={comment}
            onChange={event => setComment(event.currentTarget.value)}
          />
          <Button variant="default" onClick={() => setRules(saved.rules)}>
            Undo
          </Button>
          <Button
            loading={save.isPending}
            onClick={() =>
              save.mutate({ version: saved.version, body: { rules, comment: orUndefined(comment) } })
            }
            data-testid="save-rules"
          >
            Save as version {saved.version + 1}
          </Button>
        </Group>
      )}
      <ProblemAlert error={save.error} />
      {editing !== null && (
        <RuleDialog
          rule={rules[editing]}
          taken={rules.map(rule => rule.id)}
          onClose={() => setEditing(null)}
          onDone={rule => {
            setRules(
              editing < rules.length ? rules.map((r, at) => (at === editing ? rule : r)) : [...rules, rule],
            );
            setEditing(null);
          }}
          onRemove={() => {
            setRules(rules.filter((_, at) => at !== editing));
            setEditing(null);
          }}
        />
      )}
    </Stack>
  );
}
