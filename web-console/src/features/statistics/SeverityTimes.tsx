import { Table, Text } from '@mantine/core';
import type { TimeInSeverity } from '../../api/types';
import { minutesText } from './format';

/** How long incidents stood at each severity, as it was changed on the way. */
export function SeverityTimes({ times }: { times: TimeInSeverity[] }) {
  if (times.length === 0) return null;
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table fz="sm" verticalSpacing={6} data-testid="severity-times">
        <Table.Caption>
          From the declaration to the resolution, cut where the severity was changed; what was set after the
          end held no time.
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {['Time at severity', 'n', 'Median (95 %)', 'p75', 'p90', 'Open', 'Median with open ones'].map(
              name => (
                <Table.Th key={name}>{name}</Table.Th>
              ),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {times.map(time => (
            <Table.Tr key={time.severity}>
              <Table.Td>{time.severity === 'UNKNOWN' ? 'Not known yet' : time.severity}</Table.Td>
              <Table.Td>{time.n}</Table.Td>
              <Table.Td>
                {time.median == null ? 'hidden, n < 5' : minutesText(time.median)}
                {time.medianInterval && (
                  <Text size="xs" c="dimmed">
                    {minutesText(time.medianInterval.low)} to {minutesText(time.medianInterval.high)}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{minutesText(time.p75)}</Table.Td>
              <Table.Td>{minutesText(time.p90)}</Table.Td>
              <Table.Td>{time.open}</Table.Td>
              <Table.Td>{time.open === 0 ? '–' : minutesText(time.survivalMedian)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
