import type { ActionStatus } from './actions';
import type { PersonRef } from './common';
import type { Retros, View, With } from './schemas';

export type RetrospectiveStatus = Retros['RetrospectiveStatus'];
export type Requirement = Retros['Requirement'];
export type Outcome = Retros['Outcome'];
export type FactorDomain = Retros['FactorDomain'];
export type FactorRole = Retros['FactorRole'];
export type Confidence = Retros['Confidence'];
export type DispositionKind = Retros['DispositionKind'];
export type Depth = Retros['Depth'];

export type Decision = With<
  View<Retros['DecisionView'], 'rule' | 'reason'>,
  { facts: Record<string, unknown> | null; by: PersonRef | null; approvedBy: PersonRef | null }
>;

export type RetrospectiveSection = With<
  View<Retros['SectionView'], 'body' | 'hint' | 'updatedAt'>,
  { editedBy: PersonRef | null }
>;

/** A section as somebody begins to write in it. */
export type SectionWriting = View<Retros['WritingView'], never>;

export type Revision = With<View<Retros['Revision'], 'publication' | 'label'>, { keptBy: PersonRef | null }>;

export type DiffPart = View<Retros['Part']>;

export type RevisionDiff = With<
  View<Retros['RevisionDiffView'], 'to'>,
  { sections: With<View<Retros['SectionDiff']>, { parts: DiffPart[] }>[] }
>;

/** A comment with the replies to it; null words are withdrawn ones. */
export type Comment = With<
  View<Retros['Comment'], 'section' | 'quote' | 'body' | 'editedAt' | 'withdrawnAt' | 'resolvedAt'>,
  { author: PersonRef; resolvedBy: PersonRef | null; replies: Comment[] }
>;

export type CommentInput = Retros['WriteCommentRequest'];

export type RetrospectiveSummary = With<
  View<Retros['RetrospectiveSummary'], 'depth' | 'dueAt' | 'undecidedSince'>,
  { owner: PersonRef | null }
>;

export type Retrospective = With<
  View<
    Retros['RetrospectiveView'],
    | 'depth'
    | 'template'
    | 'terms'
    | 'undecidedSince'
    | 'skipExpiresAt'
    | 'dueAt'
    | 'publishedAt'
    | 'noActionsReason'
  >,
  { owner: PersonRef | null; decision: Decision | null; sections: RetrospectiveSection[] }
>;

export type Factor = With<
  View<Retros['FactorView'], 'category' | 'withdrawnAt' | 'withdrawnReason'>,
  {
    disposition: { kind: DispositionKind; reason: string | null } | null;
    recordedBy: PersonRef | null;
    edge: { from: string; to: string } | null;
    links: { url: string; label: string | null }[];
  }
>;

/** What is said of a factor; on a change, null takes a category or an edge away. */
export type FactorInput = With<
  Retros['Factor'],
  { category: string | null; edge: { from: string; to: string } | null }
>;

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
