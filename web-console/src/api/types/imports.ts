import type { PersonRef } from './common';
import type { Incidents, View, With } from './schemas';

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
  'publishedMinutes' | 'recomputedMinutes' | 'differenceMinutes' | 'incidentMinutes'
>;

export type SourceRecord = With<
  View<Incidents['IncidentSourceRecord'], 'url'>,
  { figures: PublishedFigure[] }
>;
