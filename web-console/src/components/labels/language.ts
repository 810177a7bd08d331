/** What the language check looks for; an organisation's own categories are shown as they are. */
export const LANGUAGE_CATEGORY: Record<string, string> = {
  blame: 'blame',
  'human-error': 'a person’s error as the cause',
  'person-failure': 'a person as the subject of a failure',
  counterfactual: 'hindsight',
  'root-cause': 'one cause',
  judgemental: 'judgement',
  'why-who': 'a question that asks for somebody',
  terminology: 'term',
  'self-blame': 'blame on yourself',
  'weak-action': 'an action that cannot be checked',
  downplay: 'downplays the impact',
  unquantified: 'no number',
  'rote-apology': 'a rote apology',
  'absolute-promise': 'a promise nobody can keep',
  pronoun: 'a person in a message',
  'agent-voice': 'who instead of what',
};
