import type { components } from '../../api/generated/incidents';
import type { PersonRef } from '../../api/types';

type Schemas = components['schemas'];

/** An answer: every member is there, those named may be null. */
type View<Schema, Nullable extends keyof Schema = never> = {
  [Name in Exclude<keyof Schema, Nullable>]-?: NonNullable<Schema[Name]>;
} & { [Name in Nullable]-?: NonNullable<Schema[Name]> | null };

export type Lifecycle = Schemas['Lifecycle'];
export type SloBasis = Schemas['SloBasis'];
export type SloPeriod = Schemas['SloPeriod'];
export type ReviewState = Schemas['ReviewState'];

export interface CatalogueLink {
  title: string;
  url: string;
}

export type Service = Omit<
  View<
    Schemas['ServiceView'],
    'description' | 'team' | 'contact' | 'tier' | 'system' | 'retiredAt' | 'retiredReason'
  >,
  'links'
> & { links: CatalogueLink[] };

export type System = View<Schemas['SystemView'], 'description' | 'team' | 'contact' | 'domain'>;

export interface Indicator {
  name: string;
  description: string | null;
  good: string | null;
  weight: number;
}

export type Slo = Omit<
  View<
    Schemas['Slo'],
    | 'service'
    | 'system'
    | 'description'
    | 'expectedEvents'
    | 'team'
    | 'reviewOn'
    | 'remindedAt'
    | 'reviewedAt'
    | 'reviewNote'
    | 'retiredAt'
    | 'retiredReason'
  >,
  'indicators' | 'reviewedBy'
> & { indicators: Indicator[]; reviewedBy: PersonRef | null };

/** How fast an error budget burned, and the incident that it led to. */
export type SloBurn = Omit<View<Schemas['SloBurn'], 'note' | 'evidenceUrl'>, 'incident' | 'recordedBy'> & {
  incident: View<Schemas['BurnIncident']> | null;
  recordedBy: PersonRef;
};
export type BurnSpeed = Schemas['BurnSpeed'];

export type BudgetState = View<
  Schemas['BudgetState'],
  'service' | 'system' | 'reviewOn' | 'allowedMinutes' | 'allowedEvents'
>;

export type ReliabilityPeriod = View<Schemas['ReliabilityPeriod']>;
export type SharedService = View<Schemas['SharedService'], 'team'>;
export type RecentIncident = View<Schemas['RecentIncident']>;
export type ServiceReliability = View<
  Schemas['ServiceReliability'],
  'system' | 'team' | 'contact' | 'tier' | 'leastRemaining'
>;
export type SystemReliability = View<Schemas['SystemReliability'], 'domain' | 'team' | 'leastRemaining'>;

export interface Reliability {
  level: 'SERVICE' | 'SYSTEM' | 'ENTERPRISE';
  key: string | null;
  name: string;
  at: string;
  slos: BudgetState[];
  periods: ReliabilityPeriod[];
  followUps: { open: number; overdue: number };
  shared: SharedService[];
  recent: RecentIncident[];
  services: ServiceReliability[];
  systems: SystemReliability[];
  gaps: View<Schemas['ReliabilityGaps']>;
}

export type ImportedEntity = View<Schemas['ImportedEntity'], 'key' | 'reason'>;
export type ImportReport = Omit<View<Schemas['ImportReport']>, 'entities'> & { entities: ImportedEntity[] };

export type BudgetByTime = Omit<
  View<Schemas['BudgetByTime'], 'fromMoment' | 'toMoment' | 'from' | 'to'>,
  'byLevel'
> & { byLevel: View<Schemas['BudgetLevelMinutes']>[] };
export type BudgetByEvents = Omit<
  View<Schemas['BudgetByEvents'], 'badEvents' | 'totalEvents' | 'allowedEvents'>,
  'byIndicator'
> & { byIndicator: { indicator: string; badEvents: number; totalEvents: number }[] };

/** What an incident took, or would take, of one error budget. */
export type BudgetConsumption = Omit<
  View<
    Schemas['BudgetConsumption'],
    'service' | 'system' | 'countedBy' | 'used' | 'usedOfFourWeeks' | 'note' | 'recordedAt'
  >,
  'byEvents' | 'byTime' | 'computed' | 'recordedBy'
> & {
  byEvents: BudgetByEvents | null;
  byTime: BudgetByTime | null;
  computed: ComputedBudget | null;
  recordedBy: PersonRef | null;
};

/** What an incident took as it is computed by itself, beside what somebody recorded. */
export type ComputedBudget = View<Schemas['ComputedBudget'], 'byEvents' | 'byTime'>;
