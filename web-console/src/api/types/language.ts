import type { PersonRef } from './common';
import type { Retros, View, With } from './schemas';

export type TextSection = Retros['TextSection'];
export type FindingSeverity = Retros['FindingSeverity'];

export type LanguageFinding = View<Retros['LanguageFinding'], 'question'>;

export type LanguageReport = With<View<Retros['LanguageReport']>, { findings: LanguageFinding[] }>;

export type FindingDismissal = With<View<Retros['FindingDismissal']>, { by: PersonRef }>;

export type DocumentFinding = With<
  View<Retros['DocumentFinding']>,
  { finding: LanguageFinding; dismissal: FindingDismissal | null }
>;

export type LanguageRevision = With<
  View<Retros['LanguageRevision']>,
  { counts: View<Retros['LanguageCategoryCount']>[] }
>;

export type DocumentLanguage = With<
  View<Retros['DocumentLanguage']>,
  { findings: DocumentFinding[]; revisions: LanguageRevision[] }
>;

export type LanguageRule = View<Retros['LanguageRule'], 'question'>;
export type GlossaryTerm = View<Retros['GlossaryTerm']>;

export type LanguageSettings = With<
  View<Retros['LanguageSettings'], 'changedAt'>,
  { glossary: GlossaryTerm[]; changedBy: PersonRef | null }
>;

export type LanguageSettingsInput = Pick<LanguageSettings, 'switchedOff' | 'glossary'>;
