import type { Incident, Me, Message } from '../../api/types';

const LEADERS = ['manager', 'admin'];

/** Whether this person may approve a message, as far as the console can tell; the API decides. */
export function mayApprove(me: Me, incident: Incident, message: Message): boolean {
  if (isAuthor(message, me.id)) return false;
  const commander = incident.commander;
  if (commander && !isAuthor(message, commander.id)) return commander.id === me.id;
  return me.roles.some(role => LEADERS.includes(role));
}

/** Who is asked for the approval, in words. */
export function approverOf(incident: Incident, message: Message): string {
  const commander = incident.commander;
  return commander && !isAuthor(message, commander.id)
    ? `${commander.name}, who commands,`
    : 'A manager or an administrator';
}

export function mayWithdraw(me: Me, incident: Incident, message: Message): boolean {
  return (
    message.sentAt === null ||
    incident.commander?.id === me.id ||
    me.roles.some(role => LEADERS.includes(role))
  );
}

function isAuthor(message: Message, personId: string): boolean {
  return message.createdBy.id === personId || message.editedBy.id === personId;
}

const FIELD: Record<string, string> = {
  '/affected': 'who is affected',
  '/capability': 'what they cannot do',
  '/dataLoss': 'whether data was lost',
  '/dataExposure': 'whether data was exposed',
};

/** What has to be stated first, in words. */
export function missingWords(missing: string[]): string {
  return missing.map(pointer => FIELD[pointer] ?? pointer).join(', ');
}
