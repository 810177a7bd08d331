import { Button, Checkbox, Group, Select, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core';
import { useServices } from '../../api/people';
import type { Problem } from '../../api/problem';
import type { Factor, Necessity } from '../../api/types';
import { NECESSITY, optionsOf } from '../../components/labels';

/** What a factor says beside its statement, as it is being written. */
export interface FactorDetail {
  necessity: Necessity;
  symptom: boolean;
  edgeFrom: string | null;
  edgeTo: string | null;
  links: { url: string; label: string }[];
  tags: string[];
}

export const DETAIL_FIELDS = ['necessity', 'edge', 'edge.from', 'edge.to', 'tags'];

export function detailOf(factor?: Factor): FactorDetail {
  return {
    necessity: factor?.necessity ?? 'UNJUDGED',
    symptom: factor?.symptom ?? false,
    edgeFrom: factor?.edge?.from ?? null,
    edgeTo: factor?.edge?.to ?? null,
    links: factor?.links.map(link => ({ url: link.url, label: link.label ?? '' })) ?? [],
    tags: factor?.tags ?? [],
  };
}

/** As it is sent; an edge is one only with both of its ends, and a link with an address. */
export function sentOf({ edgeFrom, edgeTo, links, ...rest }: FactorDetail) {
  return {
    ...rest,
    edge: edgeFrom && edgeTo ? { from: edgeFrom, to: edgeTo } : null,
    links: links
      .filter(link => link.url.trim())
      .map(link => ({ url: link.url.trim(), label: link.label.trim() || undefined })),
  };
}

interface Props {
  value: FactorDetail;
  onChange: (part: Partial<FactorDetail>) => void;
  problem: Problem | null;
}

/** Whether it was needed, where it sits between two services, pages that show it, and words to find it by. */
export function FactorDetailFields({ value, onChange, problem }: Props) {
  const services = useServices();
  const named = (services.data ?? []).map(service => ({
    value: service.key,
    label: service.name || service.key,
  }));
  const known = (key: string | null) =>
    !key || named.some(service => service.value === key) ? named : [...named, { value: key, label: key }];
  const setLink = (at: number, part: Partial<FactorDetail['links'][number]>) =>
    onChange({ links: value.links.map((link, index) => (index === at ? { ...link, ...part } : link)) });
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select
          label="Without it"
          data={optionsOf(NECESSITY)}
          value={value.necessity}
          onChange={next => next && onChange({ necessity: next as Necessity })}
          allowDeselect={false}
          error={problem?.field('necessity')}
        />
        <Checkbox
          label="A symptom"
          description="A sign of other conditions, not one of its own."
          checked={value.symptom}
          onChange={event => onChange({ symptom: event.currentTarget.checked })}
          mt={{ base: 0, xs: 24 }}
        />
        <Select
          label="Between this service"
          description="Where it lies between two, neither at fault."
          data={known(value.edgeFrom)}
          value={value.edgeFrom}
          onChange={edgeFrom => onChange({ edgeFrom })}
          searchable
          clearable
          error={problem?.field('edge.from')}
        />
        <Select
          label="and this one"
          description="The one that is called, where that is known."
          data={known(value.edgeTo)}
          value={value.edgeTo}
          onChange={edgeTo => onChange({ edgeTo })}
          searchable
          clearable
          error={
            problem?.field('edge.to') ??
            (!!value.edgeFrom !== !!value.edgeTo ? 'An edge has two services.' : undefined)
          }
        />
      </SimpleGrid>
      {value.links.map((link, index) => (
        <Group key={index} gap="xs" align="flex-end" wrap="nowrap">
          <TextInput
            label="Page that shows it"
            placeholder="https://"
            type="url"
            style={{ flex: 2 }}
            value={link.url}
            onChange={event => setLink(index, { url: event.currentTarget.value })}
            error={problem?.field(`links.${index}.url`)}
          />
          <TextInput
            label="What is seen there"
            style={{ flex: 1 }}
            value={link.label}
            maxLength={200}
            onChange={event => setLink(index, { label: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            color="gray"
            aria-label={`Remove page ${index + 1}`}
            onClick={() => onChange({ links: value.links.filter((_, other) => other !== index) })}
          >
            Remove
          </Button>
        </Group>
      ))}
      {value.links.length < 20 && (
        <Group>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => onChange({ links: [...value.links, { url: '', label: '' }] })}
          >
            Add a page that shows it
          </Button>
        </Group>
      )}
      <TagsInput
        label="Tags"
        data={[]}
        value={value.tags}
        onChange={tags => onChange({ tags })}
        maxTags={20}
        error={problem?.field('tags')}
      />
    </Stack>
  );
}
