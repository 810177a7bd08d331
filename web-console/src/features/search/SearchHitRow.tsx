import { Group, Mark, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { SearchHit, SearchHighlight } from '../../api/types';
import { IncidentStatusBadge, SeverityBadge } from '../../components/badges';
import { RelativeTime } from '../../components/RelativeTime';
import classes from '../incidents/incidents.module.css';

/** One incident that was found: the title with the words marked, and the passages of summary and timeline. */
export function SearchHitRow({ hit }: { hit: SearchHit }) {
  const title = hit.highlights.find(highlight => highlight.field === 'TITLE');
  const passages = hit.highlights.filter(highlight => highlight.field !== 'TITLE');
  return (
    <div role="listitem" className={classes.item}>
      <Link
        to="/incidents/$id"
        params={{ id: hit.key }}
        className={`aw-row ${classes.row}`}
        data-testid="search-hit"
        data-key={hit.key}
      >
        <SeverityBadge severity={hit.severity} />
        <div style={{ minWidth: 0 }}>
          <div className="aw-row-title">{title ? <Passage highlight={title} /> : hit.title}</div>
          <Group gap={8} mt={2} fz="xs" c="dimmed">
            <span className="aw-key">{hit.key}</span>
            {hit.services.length > 0 && <span>{hit.services.join(', ')}</span>}
            {hit.labels.map(label => (
              <span key={label}>#{label}</span>
            ))}
          </Group>
          {passages.map(passage => (
            <Text key={passage.entryId ?? passage.field} size="sm" c="dimmed" mt={4} lineClamp={2}>
              {passage.field === 'TIMELINE' ? 'Timeline: ' : 'Summary: '}
              <Passage highlight={passage} />
            </Text>
          ))}
        </div>
        <div className={classes.status}>
          <IncidentStatusBadge status={hit.status} />
        </div>
        <Text size="sm" c="dimmed" className={classes.when}>
          <RelativeTime at={hit.happenedAt} />
        </Text>
      </Link>
    </div>
  );
}

function Passage({ highlight }: { highlight: SearchHighlight }) {
  return highlight.parts.map((part, index) =>
    part.found ? <Mark key={index}>{part.text}</Mark> : <span key={index}>{part.text}</span>,
  );
}
