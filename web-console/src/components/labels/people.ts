import type {
  BuddyKind,
  CommanderAssignment,
  EscalationBasis,
  EscalationOutcome,
  RoleName,
  TaskStatus,
} from '../../api/types';

export const ROLE: Record<RoleName, string> = {
  COMMANDER: 'Commander',
  DEPUTY: 'Deputy',
  SCRIBE: 'Scribe',
  SME: 'Subject matter expert',
  CUSTOMER_LIAISON: 'Customer liaison',
  INTERNAL_LIAISON: 'Internal liaison',
  RESPONDER: 'Responder',
  OBSERVER: 'Observer',
  REPORTER: 'Reporter',
  SUB_TEAM_LEAD: 'Sub-team lead',
};

export const ESCALATION_BASIS: Record<EscalationBasis, string> = {
  EXPERTISE: 'They know this',
  CONNECTION: 'They know who knows',
  ROTA: 'It is their turn',
  BUDDY: 'Somebody I trust',
};

export const ESCALATION_OUTCOME: Record<EscalationOutcome, string> = {
  JOINED: 'Joined',
  ADVISED: 'Gave advice',
  REDIRECTED: 'Named somebody else',
  DECLINED: 'Could not come',
  NO_ANSWER: 'No answer',
};

export const TASK_STATUS: Record<TaskStatus, string> = {
  OPEN: 'Open',
  IN_PROGRESS: 'In progress',
  DONE: 'Done',
  CANCELED: 'Canceled',
};

export const BUDDY_KIND: Record<BuddyKind, string> = {
  BUDDY: 'Buddy, for anything',
  ONE_HOP_AWAY: 'One hop away, for a certain thing',
};

/** How a commander is found, and what that means where there is none yet. */
export const COMMANDER_ASSIGNMENT: Record<CommanderAssignment, { label: string; hint: string }> = {
  ON_CALL_ROTATION: { label: 'Whoever is on call', hint: 'The person on call takes command.' },
  FIRST_RESPONDER: { label: 'The first responder', hint: 'Whoever responds first takes command.' },
  MOST_EXPERT: { label: 'Who knows most', hint: 'Whoever knows most about it takes command.' },
  MOST_SENIOR: { label: 'The most senior', hint: 'The most senior responder takes command.' },
  DEDICATED: { label: 'A dedicated commander', hint: 'One of the dedicated commanders takes command.' },
  DECLARER: { label: 'You declare it, you run it', hint: 'Whoever declares has command from then on.' },
};
