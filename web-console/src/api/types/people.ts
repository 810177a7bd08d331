import type { PersonRef } from './common';
import type { Warning } from './incidents';
import type { Incidents, View, With } from './schemas';

export type RoleAssignment = With<
  View<Incidents['RoleAssignment'], 'to' | 'subTeam'>,
  {
    person: PersonRef;
    handoff: With<
      View<Incidents['HandOff'], 'reason' | 'summary' | 'acceptedAt'>,
      { fromPerson: PersonRef | null }
    > | null;
    warnings?: Warning[];
  }
>;

export type RoleChange = With<View<Incidents['RoleChange'], 'before' | 'after'>, { by: PersonRef }>;

export type RoleRecordInput = Partial<Record<keyof Incidents['RoleRecordRequest'], unknown>>;

export type IncidentPeople = With<
  View<Incidents['IncidentPeople']>,
  {
    commander: PersonRef | null;
    deputy: PersonRef | null;
    offer: With<
      View<Incidents['PendingHandOff'], 'reason' | 'summary'>,
      { to: PersonRef; offeredBy: PersonRef }
    > | null;
    command: With<View<Incidents['CommandInterval'], 'to'>, { person: PersonRef }>[];
    withoutCommander: View<Incidents['TimeWithoutCommander'], 'to'> | null;
    commandGaps: View<Incidents['TimeWithoutCommander'], 'to'>[];
    span: With<
      View<Incidents['SpanOfControl']>,
      { subTeams: With<View<Incidents['SubTeam']>, { leader: PersonRef | null }>[] }
    >;
    ownership: With<View<Incidents['OwnershipChange'], 'fromTeam' | 'toTeam'>, { changedBy: PersonRef }>[];
  }
>;

export type EscalationBasis = Incidents['EscalationBasis'];
export type EscalationOutcome = Incidents['EscalationOutcome'];

export type Escalation = With<
  View<Incidents['Escalation'], 'toTeam' | 'note' | 'answeredAt'>,
  {
    from: PersonRef;
    toPerson: PersonRef | null;
    outcome: EscalationOutcome | null;
    answeredBy: PersonRef | null;
  }
>;

export type Buddy = With<View<Incidents['Buddy'], 'note'>, { person: PersonRef }>;
export type BuddyKind = Incidents['BuddyKind'];
export type TaskStatus = Incidents['TaskStatus'];

export type IncidentTask = With<
  View<Incidents['IncidentTask'], 'reason' | 'dueAt' | 'endedAt'>,
  { person: PersonRef; createdBy: PersonRef }
>;

export type CanReport = With<View<Incidents['CanReport'], 'needs'>, { actor: PersonRef }>;
export type CommanderAssignment = Incidents['CommanderAssignment'];
export type IncidentSettings = With<View<Incidents['IncidentSettings']>, { changedBy: PersonRef | null }>;
