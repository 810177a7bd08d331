import type { RelatedChange } from '../../api/types';
import { isFiltered, type TimelineFilters } from '../timeline/api';

/** As many as a story bears between its entries; they come ranked. */
const MOST = 8;

/** Proposals that a story shows under its filters: a proposal has no phase, no judgement, and no word for people outside. */
export function nearbyOf(items: RelatedChange[], filters: TimelineFilters): RelatedChange[] {
  const { q, kind } = filters;
  if (isFiltered({ ...filters, q: '', kind: [] })) return [];
  return items
    .filter(item => item.relation === 'PROPOSED')
    .filter(({ change }) => kind.length === 0 || kind.some(wanted => wanted === `CHANGE_${change.kind}`))
    .filter(({ change }) => `${change.summary} ${change.service}`.toLowerCase().includes(q.toLowerCase()))
    .slice(0, MOST);
}
