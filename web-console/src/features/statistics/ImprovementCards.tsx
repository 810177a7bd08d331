import { Badge, SimpleGrid, Text } from '@mantine/core';
import type { ImprovementArea } from '../../api/types';
import { comparisonText, minutesText, numberText } from './format';
import classes from './statistics.module.css';

const AREA: Record<ImprovementArea['area'], { title: string; what: string }> = {
  DETECTION: { title: 'Detection', what: 'median from the start of the impact to its detection' },
  MITIGATION: { title: 'Mitigation', what: 'median from detection to mitigation' },
  PREVENTION: { title: 'Prevention', what: 'incidents a week' },
};

const VERDICT: Record<ImprovementArea['verdict'], { text: string; color: string }> = {
  IMPROVED: { text: 'Improved', color: 'teal' },
  WORSENED: { text: 'Got worse', color: 'red' },
  NO_DETECTABLE_CHANGE: { text: 'No detectable change', color: 'gray' },
  TOO_FEW: { text: 'Too few to tell', color: 'gray' },
};

/** Noticing, ending and preventing, each for itself: a gain in one hides no loss in another. */
export function ImprovementCards({ areas }: { areas: ImprovementArea[] }) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" data-testid="improvement">
      {areas.map(area => (
        <Card key={area.area} area={area} />
      ))}
    </SimpleGrid>
  );
}

function Card({ area }: { area: ImprovementArea }) {
  const { title, what } = AREA[area.area];
  const verdict = VERDICT[area.verdict];
  const figure = (value: number | null | undefined) =>
    area.area === 'PREVENTION' ? numberText(value, 2) : minutesText(value);
  return (
    <div className={classes.card}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {isOverSeverities(area) ? (
        <Text size="sm" lh={1.9}>
          Each severity against itself
        </Text>
      ) : (
        <Text fz={20} fw={600} className="aw-numeric" lh={1.3}>
          {figure(area.now)}{' '}
          <Text span size="sm" c="dimmed" fw={400}>
            before {figure(area.before)}
          </Text>
        </Text>
      )}
      <Text size="xs" c="dimmed" mb={6}>
        {isOverSeverities(area) ? what.replace('median ', '') : what}; n = {area.n} and {area.previousN}
      </Text>
      <Badge size="sm" variant="light" color={verdict.color} tt="none">
        {verdict.text}
      </Badge>
      {area.comparison.pValue != null && (
        <Text size="xs" c="dimmed" mt={4}>
          {comparisonText(area.comparison)}
        </Text>
      )}
    </div>
  );
}

/** Several severities have no common median; the test compares each with itself. */
function isOverSeverities({ comparison }: ImprovementArea): boolean {
  return comparison.test === 'STRATIFIED_LOG_RANK';
}
