import { Anchor, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { RelativeTime } from '../../components/RelativeTime';
import { useDue } from './due';

/** SLOs whose review is past its day, each with the way to where it is recorded. */
export function ReviewsDue() {
  const { reviews } = useDue();
  if (reviews.length === 0) return null;
  return (
    <section aria-label="SLO reviews that are due" data-testid="reviews-due">
      <Title order={2} size="h4" mb="xs">
        SLO reviews that are due
      </Title>
      <div className="aw-card" style={{ padding: '4px 16px' }}>
        {reviews.map(slo => (
          <Group key={slo.id} justify="space-between" gap={4} py={8} align="flex-start">
            <Text size="sm" style={{ overflowWrap: 'anywhere', flex: '1 1 240px' }}>
              <Anchor
                component={Link}
                to={slo.service ? `/services/${slo.service}` : `/systems/${slo.system}`}
                size="sm"
              >
                <span className="aw-key">{slo.key}</span> {slo.name}
              </Anchor>{' '}
              of {slo.service ?? slo.system}
              {slo.team && `, ${slo.team}`}
            </Text>
            <Text size="xs" c="dimmed" style={{ flex: 'none' }}>
              due {slo.reviewOn}
              {slo.remindedAt && (
                <>
                  , reminded <RelativeTime at={slo.remindedAt} />
                </>
              )}
            </Text>
          </Group>
        ))}
      </div>
    </section>
  );
}
