import type { Incident, Message, MessageStatus, MessageVersion } from '../src/api/types/index.ts';
import { ago, nextId, MINUTE } from './data/clock.ts';
import { ref } from './data/people.ts';
import type { Call, Reply } from './mock-reply.ts';

/** Made-up messages to stakeholders, answered loosely as the service would. */

const NEXT: Record<MessageStatus, MessageStatus[]> = {
  DRAFT: ['APPROVED', 'WITHDRAWN'],
  APPROVED: ['SENT', 'WITHDRAWN'],
  SENT: ['WITHDRAWN'],
  WITHDRAWN: [],
};

const ok = (body: unknown, event?: string, status = 200): Reply => ({ status, body, event });
const instant = () => new Date().toISOString();

function message(incidentId: string, part: Partial<Message>): Message {
  const made: Message = {
    id: nextId(),
    incidentId,
    audience: 'CUSTOMER',
    status: 'DRAFT',
    headline: '',
    affected: null,
    capability: null,
    dataLoss: null,
    dataExposure: null,
    otherConcerns: [],
    unaffected: null,
    nextUpdateAt: null,
    body: null,
    impactFrom: ago(52 * MINUTE),
    impactTo: null,
    impactSeconds: null,
    publicState: null,
    publicStateOutdated: false,
    statement: [],
    missing: [],
    updateOverdue: false,
    createdBy: ref(3),
    editedBy: ref(3),
    approvedBy: null,
    approvedAt: null,
    sentBy: null,
    sentAt: null,
    withdrawnBy: null,
    withdrawnAt: null,
    withdrawnReason: null,
    allowedTransitions: [],
    version: 0,
    createdAt: ago(20 * MINUTE),
    updatedAt: ago(18 * MINUTE),
    ...part,
  };
  return worded(made);
}

function worded(it: Message): Message {
  it.statement = [];
  if (it.affected && it.capability)
    it.statement.push(`${it.affected} cannot ${it.capability} since 2 March 2026 09:41 UTC.`);
  if (it.dataLoss)
    it.statement.push(it.dataLoss === 'NO' ? 'No data was lost.' : 'Whether data was lost is not known yet.');
  if (it.dataExposure)
    it.statement.push(
      it.dataExposure === 'NO' ? 'No data was exposed.' : 'Whether data was exposed is not known yet.',
    );
  if (it.unaffected) it.statement.push(`Not affected: ${it.unaffected}`);
  it.missing =
    it.audience === 'CUSTOMER'
      ? (['affected', 'capability', 'dataLoss', 'dataExposure'] as const)
          .filter(name => !it[name])
          .map(name => '/' + name)
      : [];
  if (it.audience === 'CUSTOMER') it.publicState ??= 'INVESTIGATING';
  it.allowedTransitions = NEXT[it.status];
  return it;
}

const messages = new Map<string, Message[]>();
const histories = new Map<string, MessageVersion[]>();

function messagesOf(incident: Incident): Message[] {
  const known = messages.get(incident.id);
  if (known) return known;
  const made =
    incident.key === 'INC-48'
      ? [
          message(incident.id, {
            headline: 'Card payments in the EU: a fix is being rolled out',
            affected: 'Customers in the EU who pay by card',
            capability: 'complete a purchase',
            dataLoss: 'NO',
            body: 'The payment provider has been switched over for **half** of the shops. The rest follows within 20 minutes.',
            nextUpdateAt: ago(-25 * MINUTE),
          }),
          message(incident.id, {
            status: 'SENT',
            headline: 'Card payments fail for some customers',
            affected: 'Customers in the EU who pay by card',
            capability: 'complete a purchase',
            dataLoss: 'NO',
            dataExposure: 'NO',
            unaffected: 'Payments by invoice and PayPal work as usual.',
            nextUpdateAt: ago(6 * MINUTE),
            updateOverdue: true,
            approvedBy: ref(2),
            approvedAt: ago(27 * MINUTE),
            sentBy: ref(3),
            sentAt: ago(26 * MINUTE),
          }),
          message(incident.id, {
            audience: 'LEADERSHIP',
            status: 'APPROVED',
            headline: 'Revenue of the EU storefronts is down by about a third',
            body: 'Support has a text for callers. The next decision is whether to switch the provider everywhere.',
            approvedBy: ref(2),
            approvedAt: ago(4 * MINUTE),
          }),
        ]
      : [];
  messages.set(incident.id, made);
  return made;
}

/** When customers and internal teams should hear next. */
export function messageRhythm(incident: Incident): Reply {
  const over = !['TRIAGE', 'INVESTIGATING', 'IDENTIFIED', 'MITIGATED'].includes(incident.status);
  const items = (['CUSTOMER', 'INTERNAL'] as const).map(audience => {
    const last = messagesOf(incident).find(item => item.audience === audience && item.status === 'SENT');
    const dueAt = over ? null : (last?.nextUpdateAt ?? ago(28 * MINUTE));
    return {
      audience,
      lastSentAt: last?.sentAt ?? null,
      dueAt,
      overdue: dueAt !== null && dueAt < ago(0),
      everyMinutes: over ? null : 20,
      nextUpdateAt: over ? null : ago(-20 * MINUTE),
    };
  });
  return ok({ items, nextCursor: null });
}

export function incidentMessages(call: Call, incident: Incident, item?: string, verb?: string): Reply {
  const all = messagesOf(incident);
  const { method, body, me } = call;
  const author = { id: me.id, name: me.name };
  if (!item && method === 'GET') return ok({ items: all, nextCursor: null });
  if (!item) {
    const made = message(incident.id, { ...(body as Partial<Message>), createdBy: author, editedBy: author });
    all.unshift(made);
    remember(made, 'DRAFTED', author);
    return ok(made, 'dev.afterword.incident.details-changed.v1', 201);
  }
  if (item === 'preview') return ok(rendered(message(incident.id, body as Partial<Message>)));
  const found = all.find(candidate => candidate.id === item)!;
  if (verb === 'preview') return ok(rendered(found));
  if (verb === 'history') return ok({ items: histories.get(found.id) ?? [], nextCursor: null });
  if (verb === 'transitions') {
    found.status = body.to as MessageStatus;
    if (found.status === 'APPROVED') Object.assign(found, { approvedBy: author, approvedAt: instant() });
    if (found.status === 'SENT') Object.assign(found, { sentBy: author, sentAt: instant() });
    if (found.status === 'WITHDRAWN')
      Object.assign(found, { withdrawnBy: author, withdrawnReason: body.reason });
    if (found.status !== 'DRAFT') remember(found, found.status, author);
  } else if (method === 'PATCH') {
    Object.assign(found, body, { status: 'DRAFT', editedBy: author });
    remember(found, 'EDITED', author);
  }
  found.version++;
  found.updatedAt = instant();
  return ok(worded(found), 'dev.afterword.incident.message-published.v1');
}

function remember(it: Message, step: MessageVersion['step'], by: MessageVersion['by']) {
  const steps = histories.get(it.id) ?? [];
  const content = { headline: it.headline, body: it.body };
  steps.push({
    id: nextId(),
    step,
    status: it.status,
    content,
    reason: it.withdrawnReason,
    by,
    at: instant(),
  });
  histories.set(it.id, steps);
}

function rendered(it: Message) {
  const list = it.statement.map(sentence => `<li>${sentence}</li>`).join('');
  return {
    headline: it.headline,
    statement: it.statement,
    text: [it.headline, it.statement.join('\n'), it.body].filter(Boolean).join('\n\n'),
    html: `${list && `<ul>${list}</ul>`}${it.body ? `<p>${it.body}</p>` : ''}`,
  };
}
