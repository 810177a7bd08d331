import type { PersonRef } from './common';
import type { FactorDomain, FactorRole } from './retrospectives';
import type { EvidenceEntry, RetrospectiveAction } from './retrospectives';
import type { Retros, View, With } from './schemas';

export type Necessity = Retros['Necessity'];
export type LinkKind = Retros['LinkKind'];

/** What to ask before a factor is recorded. */
export type FactorPrompts = With<
  View<Retros['FactorPrompts']>,
  { questions: View<Retros['FactorPrompt']>[] }
>;

export type CausalNode = View<Retros['CausalNodeView'], 'domain' | 'role' | 'occurredAt'>;
export type CausalLink = With<View<Retros['CausalLinkView'], 'because'>, { recordedBy: PersonRef }>;
export type CausalLinkInput = Retros['CausalLinkRequest'];
export type CausalGraph = With<View<Retros['CausalGraphView']>, { nodes: CausalNode[]; links: CausalLink[] }>;

/** An answer with all that was asked from it. */
export type Why = With<
  View<Retros['WhyView'], 'parentId' | 'question' | 'answer' | 'factorId'>,
  { answers: Why[]; recordedBy: PersonRef }
>;
export type WhyInput = Retros['WhyRequest'];

export type DiagramKind = 'causal-graph' | 'ishikawa' | 'why-chains';

export interface Outline {
  id: string | null;
  text: string;
  items: Outline[];
}

export type DiagramNode = View<Retros['DiagramNode']>;
export type DiagramLink = With<
  View<Retros['DiagramLink'], 'from' | 'to'>,
  { points: { x: number; y: number }[] }
>;
export type Diagram = With<
  View<Retros['Diagram']>,
  { nodes: DiagramNode[]; links: DiagramLink[]; outline: Outline[] }
>;

export type Perspective = With<
  View<Retros['PerspectiveView'], 'saw' | 'knew' | 'expected' | 'toldAt' | 'updatedAt'>,
  { author: PersonRef | null }
>;
export type PerspectiveInput = Retros['PerspectiveRequest'];

export type FactorBalance = With<
  View<Retros['FactorBalance']>,
  { domains: View<Retros['DomainShare'], 'share'>[] }
>;

export type RcaFactor = {
  id: string;
  statement: string;
  domain: FactorDomain;
  role: FactorRole;
  category: string | null;
  entries: EvidenceEntry[];
  links: { url: string; label: string | null }[];
  actions: RetrospectiveAction[];
  disposition: { kind: string; reason: string | null } | null;
};

export type FormalRca = With<
  View<Retros['FormalRca']>,
  {
    problem: View<
      Retros['FormalRcaProblem'],
      'impactStarted' | 'impactEnded' | 'duration' | 'customersAffected'
    >;
    factors: RcaFactor[];
    helped: RcaFactor[];
    observed: RcaFactor[];
    statements: With<
      View<Retros['FormalRcaStatement']>,
      { questions: View<Retros['FormalRcaQuestion']>[] }
    >[];
    chains: View<Retros['FormalRcaAnswer']>[];
    openActions: RetrospectiveAction[];
  }
>;
