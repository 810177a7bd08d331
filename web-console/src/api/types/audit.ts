import type { PersonRef } from './common';
import type { Incidents, View, With } from './schemas';

export type BreakGlass = With<View<Incidents['BreakGlass']>, { person: PersonRef }>;

export type AuditEntry = With<
  View<Incidents['AuditEntry'], 'incidentId' | 'incidentKey' | 'reason' | 'until'>,
  { person: PersonRef }
>;
