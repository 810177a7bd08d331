import type { components as ActionsApi } from './generated/actions';
import type { components as IncidentsApi } from './generated/incidents';
import type { components as RetrosApi } from './generated/retros';

/**
 * The resources of the public API as the console reads them, taken from the types that are generated of the
 * API's snapshots. A snapshot does not say which members of an answer may be empty; this file does.
 */
type Incidents = IncidentsApi['schemas'];
type Retros = RetrosApi['schemas'];
type Actions = ActionsApi['schemas'];

/** An answer: every member is there, those named may be null. */
type View<Schema, Nullable extends keyof Schema = never> = {
  [Name in Exclude<keyof Schema, Nullable>]-?: NonNullable<Schema[Name]>;
} & { [Name in Nullable]: NonNullable<Schema[Name]> | null };

/** An answer whose members of these names are more than the snapshot says. */
type With<Base, Members> = Omit<Base, keyof Members> & Members;

export type Severity = Incidents['Severity'];
export type IncidentStatus = Incidents['IncidentStatus'];
export type IncidentType = Incidents['IncidentType'];
export type Visibility = Incidents['Visibility'];
export type ResponseLevel = Incidents['ResponseLevel'];
export type ImpactLevel = Incidents['ImpactLevel'];
export type CohortKind = Incidents['CohortKind'];
export type Tristate = Incidents['Certainty'];
export type RoleName = Incidents['IncidentRole'];
export type TimelineKind = Incidents['TimelineEntryKind'];
export type ActionStatus = Actions['ActionStatus'];
export type ActionKind = Actions['ActionKind'];
export type ActionTarget = Actions['ActionTarget'];
export type ActionStrength = Actions['ActionStrength'];
export type Priority = Actions['ActionPriority'];
export type LinkState = Actions['LinkState'];
export type VerificationOutcome = Actions['VerificationOutcome'];
export type RetrospectiveStatus = Retros['RetrospectiveStatus'];
export type Requirement = Retros['Requirement'];
export type Outcome = Retros['Outcome'];
export type FactorDomain = Retros['FactorDomain'];
export type FactorRole = Retros['FactorRole'];
export type Confidence = Retros['Confidence'];
export type DispositionKind = Retros['DispositionKind'];
export type Depth = Retros['Depth'];

export type ImportFormat = Incidents['SourceFormat'];
export type ImportState = Incidents['ImportState'];
export type ImportRowOutcome = Incidents['ImportRowOutcome'];
export type ImportCounts = View<Incidents['ImportCounts']>;
export type ImportFlag = View<Incidents['ImportFlag'], 'original'>;
export type ImportJob = With<
  View<Incidents['Import'], 'fileName' | 'problem' | 'startedAt' | 'finishedAt'>,
  { counts: ImportCounts; createdBy: PersonRef }
>;
export type SlackChoice = Incidents['SlackMessageChoice'];
export type SlackImportState = Incidents['SlackImportState'];
export type SlackOutcome = Incidents['SlackMessageOutcome'];
export type SlackSkipReason = Incidents['SlackSkipReason'];
export type SlackReport = With<
  View<Incidents['SlackImportReport']>,
  {
    channel: View<Incidents['SlackExportChannel'], 'id' | 'name'> | null;
    channels: View<Incidents['SlackExportChannel'], 'id' | 'name'>[];
    skipped: View<Incidents['SlackSkippedMessages']>[];
    people: View<Incidents['SlackImportPerson'], 'slackName'>[];
  }
>;
export type SlackImport = With<
  View<Incidents['SlackImport'], 'fileName' | 'problem' | 'finishedAt'>,
  { choice: SlackChoice; report: SlackReport | null; counts: View<Incidents['SlackImportCounts']> }
>;
export type SlackImportMessage = View<
  Incidents['SlackImportMessage'],
  'occurredAt' | 'author' | 'text' | 'threadId' | 'problem'
>;
export type ImportRow = With<
  View<Incidents['ImportRow'], 'sourceId' | 'title' | 'reason' | 'incidentId' | 'incidentKey'>,
  { flags: ImportFlag[] }
>;
export type PublishedFigure = View<
  Incidents['PublishedFigure'],
  'publishedMinutes' | 'recomputedMinutes' | 'differenceMinutes'
>;
export type SourceRecord = With<
  View<Incidents['IncidentSourceRecord'], 'url'>,
  { figures: PublishedFigure[] }
>;
export type QualityFlag = View<Incidents['QualityFlag']>;
export type Interval = View<Incidents['ConfidenceInterval']>;
export type Comparison = View<Incidents['StatisticsComparison'], 'pValue'>;
export type SurvivalStep = View<Incidents['SurvivalStep']>;
export type DurationStatistics = With<
  View<
    Incidents['DurationStatistics'],
    'median' | 'medianInterval' | 'p75' | 'p90' | 'survivalMedian' | 'previousMedian'
  >,
  { comparison: Comparison; medianInterval: Interval | null; survival: SurvivalStep[] }
>;
export type ControlChartWeek = View<Incidents['ControlChartWeek']>;
export type FrequencyStatistics = With<
  View<Incidents['FrequencyStatistics']>,
  { comparison: Comparison; perWeekInterval: Interval; chart: ControlChartWeek[] }
>;
export type DetectionStatistics = View<Incidents['DetectionStatistics'], 'share'>;
export type StatisticsGroup = With<
  View<Incidents['IncidentStatisticsGroup']>,
  { frequency: FrequencyStatistics; detection: DetectionStatistics; durations: DurationStatistics[] }
>;
export type TagCount = With<
  View<Incidents['TagCount'], 'entries'>,
  { byService: View<Incidents['TagServiceCount']>[] }
>;
export type TagCounts = With<View<Incidents['TagCounts'], 'service'>, { items: TagCount[] }>;
export type StatisticsPeriod = View<Incidents['StatisticsPeriod']>;
export type IncidentStatistics = With<
  View<Incidents['IncidentStatistics']>,
  { period: StatisticsPeriod; previous: StatisticsPeriod; groups: StatisticsGroup[] }
>;
export type TeamHumanCost = View<
  Incidents['TeamHumanCost'],
  | 'medianResponders'
  | 'medianEngagedHours'
  | 'engagedHours'
  | 'eveningHours'
  | 'nightHours'
  | 'weightedHours'
  | 'interruptedNights'
  | 'concentration'
  | 'index'
  | 'baselineResponders'
  | 'baselineHours'
  | 'suppressed'
>;
export type HumanCost = With<
  View<Incidents['HumanCost']>,
  { weights: View<Incidents['HumanCostWeights']>; teams: TeamHumanCost[] }
>;

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export type PersonRef = View<Incidents['PersonRef']>;
export type Me = View<Incidents['MeView']>;
export type ServiceView = Pick<View<Incidents['ServiceView'], 'team'>, 'key' | 'name' | 'team'>;

export const MOMENTS = [
  'impactStarted',
  'detected',
  'declared',
  'acknowledged',
  'classifiedMajor',
  'identified',
  'mitigated',
  'resolved',
  'closed',
] as const satisfies readonly (keyof Incidents['Moments'])[];
export type MomentName = (typeof MOMENTS)[number];
export type Moments = Partial<View<Incidents['Moments'], MomentName>>;

export type Impact = View<Incidents['Impact'], keyof Incidents['Impact']>;

export type IncidentSummary = With<
  View<Incidents['IncidentSummary'], 'mitigatedAt' | 'resolvedAt' | 'responseLevel'>,
  { commander: PersonRef | null }
>;

export type SearchHighlight = With<
  View<Incidents['SearchHighlight'], 'entryId' | 'occurredAt'>,
  { parts: View<Incidents['SearchHighlightPart']>[] }
>;
export type SearchHit = With<View<Incidents['SearchHit']>, { highlights: SearchHighlight[] }>;

export type Incident = With<
  View<
    Incidents['Incident'],
    'summary' | 'responsibleTeam' | 'responsibleRole' | 'responseLevel' | 'mergedInto'
  >,
  {
    access: View<Incidents['IncidentAccess']>;
    declaredBy: PersonRef | null;
    commander: PersonRef | null;
    moments: Moments;
    impact: Impact | null;
    assessment: SeverityAssessment;
    boundary: View<Incidents['Boundary'], 'in' | 'out'>;
    executiveSponsor: PersonRef | null;
    fields: Record<string, FieldValue>;
    retrospective: RetrospectiveLink | null;
    followUps: View<Incidents['FollowUpCounts']>;
    qualityFlags: QualityFlag[];
    warnings: View<Incidents['Warning']>[];
  }
>;

export type SeverityAssessment = With<
  View<Incidents['SeverityAssessment'], 'set' | 'reason' | 'setAt' | 'because' | 'rule'>,
  { setBy: PersonRef | null }
>;

/** What custom fields hold, whatever their type. */
export type FieldValue = string | number | boolean;
export type IncidentField = View<Incidents['IncidentField'], 'description' | 'retiredAt'>;

export type ImpactWindow = With<
  View<Incidents['ImpactWindow'], 'service' | 'to' | 'fractionAffected'>,
  { recordedBy: PersonRef }
>;
export type ImpactChange = With<
  View<Incidents['ImpactChange'], 'before' | 'after' | 'reason'>,
  { by: PersonRef }
>;
export type ImpactWindowInput = Partial<Record<keyof Incidents['ImpactWindowRequest'], unknown>>;
export interface ImpactWindows {
  items: ImpactWindow[];
  duration: View<Incidents['ImpactDuration']>;
}

export type CohortImpact = With<
  View<
    Incidents['CohortImpact'],
    | 'service'
    | 'necessity'
    | 'importance'
    | 'customersAffected'
    | 'requestsFailed'
    | 'supportContacts'
    | 'moneyEstimate'
    | 'currency'
    | 'sloId'
    | 'budgetConsumedPct'
    | 'note'
  >,
  { recordedBy: PersonRef }
>;
export type CohortImpactInput = Partial<Record<keyof Incidents['ImpactRequest'], unknown>>;

export type RelatedIncident = With<
  View<Incidents['RelatedIncident'], 'note'>,
  { status: IncidentStatus; severity: Severity; recordedBy: PersonRef }
>;

/** The snapshot leaves the retrospective's words open: they are another service's. */
export type RetrospectiveLink = With<
  View<Incidents['RetrospectiveLink'], 'reason'>,
  { status: RetrospectiveStatus; outcome: Outcome; requirement: Requirement }
>;

export type IncidentInput = Partial<Incidents['DeclareIncidentRequest']> & { title: string };

export type RoleAssignment = With<
  View<Incidents['RoleAssignment'], 'to' | 'subTeam'>,
  {
    person: PersonRef;
    handoff: With<
      View<Incidents['HandOff'], 'reason' | 'summary' | 'acceptedAt'>,
      { fromPerson: PersonRef | null }
    > | null;
  }
>;

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

export type EntryPhase = Incidents['EntryPhase'];
export type EntryPrecision = Incidents['EntryPrecision'];
export type EntryAudience = Incidents['EntryAudience'];
export type EntryTag = Incidents['EntryTag'];
export type Causality = Incidents['Causality'];
export type SymptomOrCause = Incidents['SymptomOrCause'];
export type Mitigation = Incidents['Mitigation'];
export type MitigationResult = Incidents['MitigationResult'];
export type Evidence = View<Incidents['Evidence'], 'label' | 'capturedAt'>;

export type TimelineEntry = With<
  View<
    Incidents['TimelineEntry'],
    'service' | 'actorRole' | 'causalityReason' | 'symptomOrCause' | 'correctedAt'
  >,
  {
    actor: PersonRef | null;
    originalTime: { text: string; zone: string | null } | null;
    importedFrom: {
      system: string;
      externalId: string;
      author: string | null;
      threadId?: string | null;
    } | null;
    evidence: Evidence[];
    detail: View<Incidents['TimelineEntryDetail'], keyof Incidents['TimelineEntryDetail']> | null;
  }
>;
export type TimelineInput = Partial<Incidents['AddTimelineEntryRequest']> & {
  kind: TimelineKind;
  text: string;
};

/** A merge patch of an entry: what is left out stays, null clears. */
export type TimelineCorrection = Partial<
  Pick<
    TimelineEntry,
    | 'kind'
    | 'occurredAt'
    | 'precision'
    | 'text'
    | 'audience'
    | 'service'
    | 'causality'
    | 'causalityReason'
    | 'symptomOrCause'
    | 'tags'
    | 'starred'
    | 'evidence'
    | 'detail'
  >
> & { phase?: EntryPhase | null; reason?: string };

export type EntryVersion = With<
  View<Incidents['TimelineEntryVersion'], 'reason'>,
  { facts: View<Incidents['TimelineEntryFacts']>; correctedBy: PersonRef }
>;

export type BreakGlass = With<View<Incidents['BreakGlass']>, { person: PersonRef }>;
export type AuditEntry = With<
  View<Incidents['AuditEntry'], 'incidentId' | 'incidentKey' | 'reason' | 'until'>,
  { person: PersonRef }
>;

export type MessageAudience = Incidents['MessageAudience'];
export type MessageStatus = Incidents['MessageStatus'];
export type MessageConcern = View<Incidents['MessageConcern']>;
export type MessagePreview = View<Incidents['MessagePreview']>;

export type Message = With<
  View<
    Incidents['Message'],
    | 'affected'
    | 'capability'
    | 'dataLoss'
    | 'dataExposure'
    | 'unaffected'
    | 'nextUpdateAt'
    | 'body'
    | 'impactFrom'
    | 'impactTo'
    | 'approvedAt'
    | 'sentAt'
    | 'withdrawnAt'
    | 'withdrawnReason'
  >,
  {
    otherConcerns: MessageConcern[];
    createdBy: PersonRef;
    editedBy: PersonRef;
    approvedBy: PersonRef | null;
    sentBy: PersonRef | null;
    withdrawnBy: PersonRef | null;
  }
>;

/** What a message says; null takes a member away. */
export type MessageContentInput = {
  [Name in keyof Incidents['MessageContent']]?: Incidents['MessageContent'][Name] | null;
};
export type NewMessage = MessageContentInput & { audience: MessageAudience };

export type MessageVersion = With<
  View<Incidents['MessageVersion'], 'reason'>,
  { by: PersonRef; content: Pick<Message, 'headline' | 'body'> }
>;

export type StatusFeedSettings = With<
  View<Incidents['StatusFeedSettings'], 'pageUrl' | 'changedAt'>,
  { changedBy: PersonRef | null }
>;
export type StatusFeedInput = Pick<StatusFeedSettings, 'enabled' | 'title' | 'pageUrl' | 'services'>;

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
  View<Incidents['RelatedChange'], 'proposal' | 'minutesBeforeOnset' | 'reason' | 'decidedAt'>,
  { change: Change; decidedBy: PersonRef | null }
>;

export type FollowUp = With<
  View<Incidents['FollowUp'], 'dueAt' | 'verifiedAt'>,
  {
    status: ActionStatus;
    kind: ActionKind | null;
    priority: Priority | null;
    owner: PersonRef | null;
    verifiedBy: PersonRef | null;
    tracker: { key: string | null; url: string | null } | null;
  }
>;

export type Decision = With<
  View<Retros['DecisionView'], 'rule' | 'reason'>,
  { facts: Record<string, unknown> | null; by: PersonRef | null }
>;

export type RetrospectiveSection = With<
  View<Retros['SectionView'], 'body' | 'hint' | 'updatedAt'>,
  { editedBy: PersonRef | null }
>;

export type RetrospectiveSummary = With<
  View<Retros['RetrospectiveSummary'], 'depth' | 'dueAt'>,
  { owner: PersonRef | null }
>;

export type Retrospective = With<
  View<Retros['RetrospectiveView'], 'depth' | 'template' | 'dueAt' | 'publishedAt' | 'noActionsReason'>,
  { owner: PersonRef | null; decision: Decision | null; sections: RetrospectiveSection[] }
>;

export type Factor = With<
  View<Retros['FactorView'], 'category' | 'withdrawnAt' | 'withdrawnReason'>,
  { disposition: { kind: DispositionKind; reason: string | null } | null; recordedBy: PersonRef | null }
>;

/** What is said of a factor; on a change, null takes a category away. */
export type FactorInput = With<Retros['Factor'], { category: string | null }>;

export type RetrospectiveAction = With<
  View<Retros['RetrospectiveAction'], 'key' | 'dueAt' | 'verifiedAt'>,
  {
    status: ActionStatus;
    owner: PersonRef | null;
    verifiedBy: PersonRef | null;
    tracker: { key: string | null; url: string | null } | null;
  }
>;

/** An entry as the retrospective heard of it, for linking factors. */
export type EvidenceEntry = Pick<
  View<Retros['RetrospectiveTimelineEntry']>,
  'id' | 'occurredAt' | 'text' | 'kind'
>;

export type ProposedActionInput = Retros['ActionProposal'];
export type RetrospectiveTransition = Retros['RetrospectiveTransition'];

export type TrackerLink = View<Actions['TrackerLink'], Exclude<keyof Actions['TrackerLink'], 'state'>>;

export type ActionSummary = With<
  View<
    Actions['ActionSummary'],
    'incidentId' | 'incidentKey' | 'retrospectiveId' | 'dueAt' | 'originalDueAt'
  >,
  {
    owner: PersonRef | null;
    link: View<Actions['LinkSummary'], 'issueKey' | 'url' | 'remoteStatus'> | null;
    verification: unknown;
  }
>;

export type ActionItem = With<
  View<
    Actions['Action'],
    | 'why'
    | 'expectedEffect'
    | 'doneWhen'
    | 'target'
    | 'strength'
    | 'severity'
    | 'incidentId'
    | 'incidentKey'
    | 'retrospectiveId'
    | 'dueAt'
    | 'originalDueAt'
    | 'blockedBy'
    | 'supersededBy'
  >,
  {
    owner: PersonRef | null;
    approver: PersonRef | null;
    proposedBy: PersonRef | null;
    link: TrackerLink | null;
    verification: Verification | null;
  }
>;

export type Verification = With<
  View<Actions['ActionVerification'], 'dueAt' | 'at' | 'outcome' | 'learned'>,
  { by: PersonRef | null; evidence: { note: string | null; url: string | null } | null }
>;

export type VerificationInput = Actions['ActionJudgement'];
export type ActionTransition = Actions['ActionTransition'];

export type HistoryEntry = With<
  View<Actions['HistoryEntry'], 'oldValue' | 'newValue' | 'reason'>,
  { actor: { id?: string | null; name: string } | null }
>;

export type AlertProvider = Incidents['AlertProvider'];
export type AlertSeverity = Incidents['AlertSeverity'];
export type AlertState = Incidents['AlertState'];
export type AlertOutcome = Incidents['AlertOutcome'];
export type GroupDecision = Incidents['GroupDecision'];
export type AlertRule = Incidents['AlertRule'];
export type SaveAlertRules = Incidents['SaveAlertRulesRequest'];
export type CreateAlertSource = Incidents['CreateAlertSource'];
export type AcceptSuggestion = Incidents['AcceptSuggestion'];

type AlertSourceRef = View<Incidents['AlertSourceRef']>;
type AlertIncidentRef = View<Incidents['AlertIncidentRef']>;

export type Alert = With<
  View<
    Incidents['Alert'],
    | 'service'
    | 'environment'
    | 'startedAt'
    | 'endedAt'
    | 'decision'
    | 'reason'
    | 'ruleId'
    | 'ruleName'
    | 'rulesVersion'
    | 'incident'
  >,
  { source: AlertSourceRef; incident: AlertIncidentRef | null }
>;

export type AlertSuggestion = With<
  View<Incidents['AlertSuggestion'], 'service' | 'ruleId' | 'ruleName' | 'recoveredAt' | 'incident'>,
  { source: AlertSourceRef; incident: AlertIncidentRef | null }
>;

export type AlertRules = With<
  View<Incidents['AlertRules'], 'comment' | 'changedBy'>,
  { changedBy: PersonRef | null }
>;

export type AlertSource = With<
  View<Incidents['AlertSource'], 'header' | 'timestampHeader' | 'username' | 'mapping'>,
  { secrets: View<Incidents['AlertSourceSecret'], 'lastUsedAt'>[]; newSecret?: string }
>;

export type HookHealth = With<
  View<Incidents['HookHealth'], 'lastDeliveryAt' | 'lastAppliedAt' | 'lastRefusedAt'>,
  { refusals: View<Incidents['HookRefusal']>[]; states: Record<string, number> }
>;

export type HookDelivery = View<Incidents['HookDelivery'], 'finishedAt' | 'note'>;

/** What connections of every kind have, whatever comes through them. */
export type HookConnection = Pick<AlertSource, 'id' | 'name' | 'address' | 'state' | 'secrets' | 'newSecret'>;

export type AlertTrialResult = With<
  View<Incidents['AlertTrialResult'], 'message'>,
  {
    alerts: View<
      Incidents['TriedAlert'],
      'startedAt' | 'observedAt' | 'service' | 'environment' | 'ruleId' | 'ruleName'
    >[];
  }
>;

export type DeliveryShare = With<
  View<Incidents['DeliveryShare'], 'share'>,
  { interval: View<Incidents['ConfidenceInterval']> | null }
>;
export type DeliveryMinutes = View<Incidents['DeliveryMinutes'], 'median' | 'medianInterval' | 'p90'>;
export type DoraPairing = With<
  View<Incidents['DoraPairing'], 'deliveryUnknownBecause'>,
  {
    delivery: With<
      View<Incidents['DeliveryStatistics'], 'incidentsPer100Deployments'>,
      {
        changeFailRate: DeliveryShare;
        deploymentRework: DeliveryShare;
        failedDeploymentRecovery: DeliveryMinutes;
        changeLeadTime: DeliveryMinutes;
      }
    > | null;
  }
>;

export type TeamQuarter = View<Incidents['TeamQuarter'], 'humanLoad'>;
export type DoraPlot = With<View<Incidents['DoraPlot']>, { points: TeamQuarter[] }>;

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

export type ChatKind = Incidents['ChatKind'];
export type ChatAccount = View<Incidents['ChatAccount'], 'userName'>;
export type ChatChannel = View<Incidents['ChatChannel'], 'channelName' | 'url'>;
export type ChatCode = View<Incidents['ChatCode']>;
export type ChatConnection = With<
  View<Incidents['ChatConnection']>,
  { secrets: View<Incidents['ChatSecret'], 'lastUsedAt'>[] }
>;
export type ChannelMaking = Incidents['ChannelMaking'];
export type ChatBotSettings = View<Incidents['ChatBotSettings'], 'severityFloor' | 'levelFloor'>;
export type ChatBot = With<
  View<Incidents['ChatBot'], 'tokenSetAt' | 'workspaceName' | 'trouble' | 'pausedUntil'>,
  { settings: ChatBotSettings; tokenSetBy: PersonRef | null }
>;
export type ChatWish = View<Incidents['ChatWish'], 'note'>;
export type ChatDelivery = View<Incidents['ChatDelivery'], 'finishedAt' | 'note'>;
