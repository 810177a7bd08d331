import { Anchor, Group, Switch, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RelatedChange } from '../../api/types';

interface Props {
  id: string;
  items: RelatedChange[];
  /** How many of them the story shows. */
  shown: number;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Whether changes near the onset that nobody has decided on stand in the story, too; silent where there are none. */
export function NearbySwitch({ id, items, shown, checked, onChange }: Props) {
  const proposed = items.filter(item => item.relation === 'PROPOSED').length;
  if (proposed === 0) return null;
  const count = checked && shown < proposed ? `${shown} of ${proposed} proposed` : `${proposed} proposed`;
  return (
    <Group gap="xs" data-testid="nearby-switch">
      <Switch
        size="xs"
        label="Changes nearby"
        checked={checked}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <Text size="xs" c="dimmed">
        {count} ·{' '}
        <Anchor component={Link} to={`/incidents/${id}?view=origin`} size="xs">
          all changes
        </Anchor>
      </Text>
    </Group>
  );
}
