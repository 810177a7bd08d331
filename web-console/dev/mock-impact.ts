import type {
  CohortImpact,
  ImpactChange,
  ImpactWindow,
  ImpactWindows,
  IncidentField,
  Me,
  RelatedIncident,
  TagCounts,
} from '../src/api/types/index.ts';
import { ago, nextId } from './data/clock.ts';
import { incidents } from './data/incidents.ts';
import { ref } from './data/people.ts';

/** Made-up impact, fields and relations for looking at the console without a running stack. */

const MINUTE = 60_000;

const window = (part: Partial<ImpactWindow>): ImpactWindow => ({
  id: nextId(),
  service: null,
  level: 'DEGRADED',
  from: ago(52 * MINUTE),
  to: null,
  fractionAffected: null,
  recordedBy: ref(3),
  recordedAt: ago(30 * MINUTE),
  version: 0,
  ...part,
});

const cohort = (part: Partial<CohortImpact>): CohortImpact => ({
  id: nextId(),
  cohort: '',
  kind: 'CUSTOMERS',
  service: null,
  necessity: null,
  importance: null,
  customersAffected: null,
  requestsFailed: null,
  supportContacts: null,
  dataLoss: 'UNKNOWN',
  dataExposure: 'UNKNOWN',
  moneyEstimate: null,
  currency: null,
  sloId: null,
  budgetConsumedPct: null,
  note: null,
  withdrawn: false,
  recordedBy: ref(3),
  recordedAt: ago(30 * MINUTE),
  version: 0,
  ...part,
});

const first = incidents[0]!.id;

export const windows = new Map<string, ImpactWindow[]>([
  [
    first,
    [
      window({ service: 'card-gateway', level: 'PARTIAL_OUTAGE', fractionAffected: 0.35 }),
      window({ service: 'checkout', level: 'GRAY', from: ago(60 * MINUTE), to: ago(50 * MINUTE) }),
    ],
  ],
]);

export const cohorts = new Map<string, CohortImpact[]>([
  [
    first,
    [
      cohort({
        cohort: 'Card payers in the EU',
        service: 'card-gateway',
        necessity: 5,
        importance: 5,
        customersAffected: 18400,
        requestsFailed: 90210,
        supportContacts: 212,
        dataLoss: 'NO',
        moneyEstimate: 125000,
        currency: 'EUR',
        budgetConsumedPct: 37.5,
      }),
      cohort({
        cohort: 'Engineers who deploy checkout, and everybody who waits for their changes',
        kind: 'INTERNAL',
        necessity: 3,
        importance: 2,
        customersAffected: 40,
      }),
      cohort({ cohort: 'Newsletter readers', withdrawn: true }),
    ],
  ],
]);

export const HISTORY = new Map<string, ImpactChange[]>([
  [
    first,
    [
      {
        of: windows.get(first)![0]!.id,
        field: 'level',
        before: 'DEGRADED',
        after: 'PARTIAL_OUTAGE',
        reason: 'A third of the payments failed for good',
        by: ref(3),
        at: ago(20 * MINUTE),
      },
    ],
  ],
]);

export const FIELDS: IncidentField[] = [
  field('region', 'Region', 'CHOICE', ['eu-west', 'us-east', 'ap-south']),
  field('regulatorTold', 'Regulator told', 'BOOLEAN'),
  field('vendorTicket', 'Ticket at the vendor', 'URL'),
];

/** Defines a field, or changes one. */
export function saveField(key: string | undefined, body: Record<string, unknown>): IncidentField {
  const found = FIELDS.find(item => item.key === key);
  if (found) return Object.assign(found, body, { version: found.version + 1 });
  const made = { ...field(String(body.key), String(body.name), 'TEXT'), ...body } as IncidentField;
  FIELDS.push(made);
  return made;
}

/** How often which tag occurs. */
export const TAG_COUNTS: TagCounts = {
  from: '2026-08-29T00:00:00Z',
  to: '2026-11-28T00:00:00Z',
  service: null,
  incidents: 19,
  items: [
    {
      sort: 'ENTRY',
      tag: 'SKIPPED',
      incidents: 6,
      incidentsBefore: 4,
      entries: 9,
      byService: [
        { service: 'checkout', incidents: 4 },
        { service: 'payments-gateway', incidents: 3 },
      ],
    },
    { sort: 'LABEL', tag: 'dns', incidents: 4, incidentsBefore: 1, entries: null, byService: [] },
    {
      sort: 'ENTRY',
      tag: 'EXPECTATION',
      incidents: 2,
      incidentsBefore: 3,
      entries: 2,
      byService: [{ service: 'search', incidents: 2 }],
    },
  ],
};

function field(
  key: string,
  name: string,
  type: IncidentField['type'],
  options: string[] = [],
): IncidentField {
  return {
    key,
    name,
    description: null,
    type,
    options,
    incidentTypes: [],
    retired: false,
    retiredAt: null,
    version: 0,
    createdAt: ago(0),
  };
}

export const related = new Map<string, { id: string; note: string | null }[]>([
  [first, [{ id: incidents[1]!.id, note: 'The same certificate, one region later' }]],
]);

export function windowsOf(id: string): ImpactWindows {
  const items = windows.get(id) ?? [];
  const length = (window: ImpactWindow) =>
    ((window.to ? Date.parse(window.to) : Date.now()) - Date.parse(window.from)) / 1000;
  const worst = items.filter(window => !['NONE', 'GRAY'].includes(window.level)).map(length);
  const gray = items.filter(window => window.level === 'GRAY').map(length);
  const impactSeconds = Math.round(Math.max(0, ...worst));
  const graySeconds = Math.round(Math.max(0, ...gray));
  return {
    items,
    duration: {
      seconds: impactSeconds + graySeconds,
      impactSeconds,
      graySeconds,
      ongoing: items.some(window => !window.to),
    },
  };
}

export function relatedOf(id: string): RelatedIncident[] {
  return (related.get(id) ?? []).flatMap(link => {
    const other = incidents.find(incident => incident.id === link.id);
    if (!other) return [];
    const { key, title, status, severity } = other;
    return [{ ...link, key, title, status, severity, recordedBy: ref(3), recordedAt: ago(MINUTE) }];
  });
}

/** Adds to a list, or changes one of it. */
export function keep<T extends { id: string; version: number }>(
  lists: Map<string, T[]>,
  incidentId: string,
  itemId: string | undefined,
  body: Record<string, unknown>,
  me: Me,
): T {
  const list = lists.get(incidentId) ?? [];
  lists.set(incidentId, list);
  const values = { ...body };
  delete values.reason;
  const present = list.find(item => item.id === itemId);
  if (present) return Object.assign(present, values, { version: present.version + 1 });
  const made = {
    id: nextId(),
    version: 0,
    recordedBy: { id: me.id, name: me.name },
    recordedAt: new Date().toISOString(),
    ...values,
  } as unknown as T;
  list.push(made);
  return made;
}
