import type { PersonRef } from './common';
import type { Retros, View, With } from './schemas';

export type Certainty = Retros['Certainty'];
export type PolicyRule = Retros['PolicyRule'];

export type Policy = With<View<Retros['PolicyView'], 'note'>, { publishedBy: PersonRef | null }>;

export type ConditionPart = View<Retros['ConditionPart'], 'seen'>;

export type RuleExplanation = With<
  View<Retros['RuleExplanation'], 'dueAt' | 'terms'>,
  { parts: ConditionPart[] }
>;

export type Explanation = With<
  View<Retros['RetrospectiveExplanation'], 'at' | 'facts'>,
  { rules: RuleExplanation[]; alternatives: RuleExplanation[]; unknown: RuleExplanation[] }
>;

export type TrialWord = Omit<View<Retros['TrialWord'], 'dueAt'>, 'terms'>;
export type TrialChange = With<View<Retros['TrialChange']>, { before: TrialWord; after: TrialWord }>;
export type TrialCounts = View<Retros['TrialCounts']>;
export type RequirementMove = View<Retros['RequirementMove']>;

export type RuleTrial = With<
  View<Retros['RuleTrialView']>,
  { changes: TrialCounts; moves: RequirementMove[]; sample: TrialChange[] }
>;

export type PolicyTrial = With<
  View<Retros['PolicyTrial']>,
  {
    before: View<Retros['TrialOutcomes']>;
    after: View<Retros['TrialOutcomes']>;
    changes: TrialCounts;
    moves: RequirementMove[];
    rules: RuleTrial[];
  }
>;

export type HolidaySettings = With<
  View<Retros['HolidaySettings'], 'defaultRegion' | 'changedAt'>,
  { regions: View<Retros['HolidayRegion']>[]; changedBy: PersonRef | null }
>;

export type TeamSkips = View<
  Retros['TeamSkips'],
  | 'team'
  | 'decisions'
  | 'skipped'
  | 'skipRate'
  | 'adjustedSkipRate'
  | 'coveredMix'
  | 'againstPolicy'
  | 'byDiscretion'
  | 'undecided'
>;

export type SkipReport = With<
  View<Retros['SkipReport']>,
  { organisation: TeamSkips; teams: TeamSkips[]; commanders: View<Retros['CommanderSpread']> | null }
>;

export type ComplianceStep = With<
  View<Retros['ComplianceStepState'], 'regulation' | 'startedAt' | 'dueAt' | 'doneAt' | 'note'>,
  { doneBy: PersonRef | null }
>;

export type ProposedSkip = With<View<Retros['ProposedSkip']>, { by: PersonRef }>;
