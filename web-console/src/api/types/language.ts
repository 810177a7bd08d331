import type { Retros, View, With } from './schemas';

export type TextSection = Retros['TextSection'];
export type FindingSeverity = Retros['FindingSeverity'];

export type LanguageFinding = View<Retros['LanguageFinding'], 'question'>;

export type LanguageReport = With<View<Retros['LanguageReport']>, { findings: LanguageFinding[] }>;
