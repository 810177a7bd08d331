import type { PersonRef } from './common';
import type { Incidents, View, With } from './schemas';

export type DetectionSource = Incidents['DetectionSource'];
export type DetectionGap = Incidents['DetectionGap'];

export type Detection = With<
  View<Incidents['Detection'], 'firstSignal' | 'gap' | 'noticedByCustomerFirst' | 'updatedAt'>,
  { updatedBy: PersonRef | null }
>;

export type DetectionInput = Pick<Detection, 'source' | 'firstSignal' | 'gap' | 'noticedByCustomerFirst'>;
export type ChangeKind = Incidents['ChangeKind'];
export type Relation = Incidents['ChangeRelation'];

export type Change = With<
  View<
    Incidents['Change'],
    | 'actor'
    | 'url'
    | 'version'
    | 'startedAt'
    | 'finishedAt'
    | 'sourceId'
    | 'externalId'
    | 'rollbackExtent'
    | 'rollsBack'
    | 'committedAt'
  >,
  { rollout: View<Incidents['Rollout'], 'share' | 'users' | 'iteration'> }
>;

export type ChangeState = Incidents['ChangeState'];
export type ChangeInput = Incidents['RecordChange'];
export type ChangeProvider = Incidents['ChangeProvider'];
export type CreateChangeSource = Incidents['CreateChangeSource'];
export type EditChangeSource = Incidents['EditChangeSource'];

export type ChangeSource = With<
  View<Incidents['ChangeSource'], 'header' | 'service' | 'serviceField' | 'mapping'>,
  { secrets: View<Incidents['ChangeSourceSecret'], 'lastUsedAt'>[]; newSecret?: string }
>;

export type ChangeTrialResult = With<
  View<Incidents['ChangeTrialResult'], 'message'>,
  {
    changes: View<
      Incidents['TriedChange'],
      'at' | 'actor' | 'url' | 'version' | 'committedAt' | 'share' | 'users' | 'iteration'
    >[];
  }
>;

export type RelatedChange = With<
  View<Incidents['RelatedChange'], 'basis' | 'proposal' | 'minutesBeforeOnset' | 'reason' | 'decidedAt'>,
  { change: Change; decidedBy: PersonRef | null }
>;

export type CheckInput = { [Name in keyof Incidents['EditCheck']]?: Incidents['EditCheck'][Name] | null };
export type CheckOutcome = Incidents['CheckOutcome'];
export type DueState = Incidents['DueState'];

export type Check = With<
  View<
    Incidents['Check'],
    'instructions' | 'ownerTeam' | 'retiredReason' | 'remindedAt' | 'lastOutcome' | 'lastCheckedAt'
  >,
  { owner: PersonRef | null; createdBy: PersonRef }
>;

export type CheckResult = With<
  View<Incidents['CheckResult'], 'note' | 'evidenceUrl' | 'reason'>,
  { incident: View<Incidents['CheckIncident']> | null; recordedBy: PersonRef }
>;
