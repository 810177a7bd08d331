import type { DiagramKind, LinkKind, Necessity } from '../../api/types';

export const LINK_KIND: Record<LinkKind, string> = {
  MADE_POSSIBLE: 'made possible',
  MADE_LIKELIER: 'increased the likelihood of',
  TRIGGERED: 'set off',
  MADE_WORSE: 'made worse',
  PROLONGED: 'prolonged',
  LIMITED: 'limited',
};

export const NECESSITY: Record<Necessity, string> = {
  NECESSARY: 'It would not have happened without',
  NOT_NECESSARY: 'It would have happened anyway',
  UNJUDGED: 'Not judged yet',
};

export const DIAGRAM: Record<DiagramKind, string> = {
  'causal-graph': 'What led to what',
  'why-chains': 'Chains of whys',
  ishikawa: 'Ishikawa',
};
