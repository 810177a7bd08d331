import { Button, Checkbox, CloseButton, Group, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import type { LanguageRule, LanguageSettings, LanguageSettingsInput } from '../../api/types';
import { PlusIcon } from '../../components/icons';
import { LANGUAGE_CATEGORY } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { useChangeLanguageSettings, useLanguageRules, useLanguageSettings } from './api';

/** Which rules of the language check hold here, and words of one's own: everybody reads it. */
export function LanguageSettingsPanel() {
  const settings = useLanguageSettings();
  const rules = useLanguageRules();
  return (
    <Panel title="Language of retrospectives" testId="language-settings">
      <ProblemAlert
        error={settings.error ?? rules.error}
        onRetry={() => {
          void settings.refetch();
          void rules.refetch();
        }}
      />
      {(settings.isPending || rules.isPending) && <Skeleton height={120} />}
      {settings.data && rules.data && <SettingsForm settings={settings.data} rules={rules.data} />}
    </Panel>
  );
}

function SettingsForm({ settings, rules }: { settings: LanguageSettings; rules: LanguageRule[] }) {
  const mayChange = useMay('changeLanguage');
  const change = useChangeLanguageSettings();
  const [edited, setEdited] = useState<LanguageSettingsInput | null>(null);
  // The version that the change is based on: what arrives meanwhile is not overwritten unseen.
  const [version, setVersion] = useState(settings.version);
  const input = edited ?? { switchedOff: settings.switchedOff, glossary: settings.glossary };
  const problem = change.error ? asProblem(change.error) : null;
  const set = (part: Partial<LanguageSettingsInput>) => {
    if (!edited) setVersion(settings.version);
    setEdited({ ...input, ...part });
  };
  const save = () =>
    edited && change.mutate({ input: edited, version }, { onSuccess: () => setEdited(null) });
  const off = new Set(input.switchedOff);
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        The check advises while people write. Errors are changed, or kept for a reason, before a retrospective
        goes into review;{' '}
        {off.size === 0 ? 'every rule holds' : `${off.size} of ${rules.length} rules are off`}.
      </Text>
      <details>
        <summary>
          <Text span size="sm">
            Rules ({rules.length})
          </Text>
        </summary>
        <Stack gap={6} mt={8}>
          {rules.map(rule => (
            <Checkbox
              key={rule.id}
              size="xs"
              label={`${rule.id} ${LANGUAGE_CATEGORY[rule.category] ?? rule.category} (${rule.severity})`}
              description={rule.suggestion}
              checked={!off.has(rule.id)}
              disabled={!mayChange}
              onChange={event =>
                set({
                  switchedOff: event.currentTarget.checked
                    ? input.switchedOff.filter(id => id !== rule.id)
                    : [...input.switchedOff, rule.id],
                })
              }
            />
          ))}
        </Stack>
      </details>
      <Glossary
        input={input}
        mayChange={mayChange}
        onChange={glossary => set({ glossary })}
        errorAt={(index, name) => problem?.field(`glossary/${index}/${name}`)}
      />
      {problem?.status === 412 ? (
        <StaleNotice what="page">
          <Button mt="xs" size="xs" variant="light" onClick={() => setVersion(settings.version)}>
            Base my change on theirs
          </Button>
        </StaleNotice>
      ) : (
        <ProblemAlert error={change.error} />
      )}
      {edited && (
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => setEdited(null)}>
            Undo
          </Button>
          <Button onClick={save} loading={change.isPending} data-testid="language-save">
            Save
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface GlossaryProps {
  input: LanguageSettingsInput;
  mayChange: boolean;
  onChange: (glossary: LanguageSettingsInput['glossary']) => void;
  errorAt: (index: number, name: 'term' | 'instead') => string | undefined;
}

function Glossary({ input: { glossary }, mayChange, onChange, errorAt }: GlossaryProps) {
  const setAt = (index: number, part: Partial<LanguageSettingsInput['glossary'][number]>) =>
    onChange(glossary.map((term, i) => (i === index ? { ...term, ...part } : term)));
  return (
    <Stack gap="xs" data-testid="glossary">
      <Text size="sm" fw={550}>
        Words of your own
      </Text>
      {glossary.length === 0 && (
        <Text size="sm" c="dimmed">
          None. A word that people write, and what it is called here.
        </Text>
      )}
      {glossary.map((term, index) => (
        <Group key={index} gap="xs" align="flex-start" wrap="nowrap">
          <TextInput
            size="xs"
            aria-label={`Word ${index + 1}`}
            placeholder="war room"
            maxLength={60}
            value={term.term}
            readOnly={!mayChange}
            onChange={event => setAt(index, { term: event.currentTarget.value })}
            error={errorAt(index, 'term')}
            style={{ flex: 1 }}
          />
          <TextInput
            size="xs"
            aria-label={`What it is called here, ${index + 1}`}
            placeholder="incident channel"
            maxLength={200}
            value={term.instead}
            readOnly={!mayChange}
            onChange={event => setAt(index, { instead: event.currentTarget.value })}
            error={errorAt(index, 'instead')}
            style={{ flex: 1 }}
          />
          {mayChange && (
            <CloseButton
              aria-label={`Take word ${index + 1} out`}
              onClick={() => onChange(glossary.filter((_, i) => i !== index))}
            />
          )}
        </Group>
      ))}
      {mayChange && (
        <div>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<PlusIcon size={14} />}
            onClick={() => onChange([...glossary, { term: '', instead: '' }])}
          >
            Add a word
          </Button>
        </div>
      )}
    </Stack>
  );
}
