import type { Message, MessageAudience, MessageStatus } from '../../api/types';

export const MESSAGE_AUDIENCE: Record<MessageAudience, string> = {
  CUSTOMER: 'Customers',
  INTERNAL: 'Internal teams',
  LEADERSHIP: 'Leadership',
};

export const MESSAGE_AUDIENCE_HINT: Record<MessageAudience, string> = {
  CUSTOMER: 'Goes to the public status feed where that is on, unless the incident is restricted.',
  INTERNAL: 'For everybody who may see the incident.',
  LEADERSHIP: 'For managers, administrators, auditors, and those who lead the response.',
};

/** Where the status feed says that an incident stands. */
export const PUBLIC_STATE: Record<NonNullable<Message['publicState']>, string> = {
  INVESTIGATING: 'Investigating',
  IDENTIFIED: 'Identified',
  MONITORING: 'Monitoring',
  RESOLVED: 'Resolved',
};

export const MESSAGE_STATUS: Record<MessageStatus, string> = {
  DRAFT: 'Draft',
  APPROVED: 'Approved, not sent',
  SENT: 'Sent',
  WITHDRAWN: 'Withdrawn',
};
