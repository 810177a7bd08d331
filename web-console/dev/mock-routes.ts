import { allActions, oneAction } from './mock-actions.ts';
import { alertRoutes } from './mock-alerts.ts';
import { auditLog } from './mock-audit.ts';
import { changeSourceRoutes } from './mock-changes.ts';
import { chatRoutes } from './mock-chat.ts';
import { checkRoutes } from './mock-checks.ts';
import { incidents } from './data/incidents.ts';
import { PEOPLE } from './data/people.ts';
import { FIELDS, saveField } from './mock-impact.ts';
import { importRoutes } from './mock-imports.ts';
import { language, languageSettings } from './mock-language.ts';
import { holidaySettings, policies, skipReport } from './mock-policy.ts';
import { allIncidents, found, oneIncident } from './mock-incidents.ts';
import { ok, page, problem, type Call, type Reply } from './mock-reply.ts';
import { buddies, settings } from './data/response.ts';
import { changeBuddies, editSettings } from './mock-response.ts';
import { allRetrospectives, oneRetrospective } from './mock-retrospectives.ts';
import { catalogue } from './mock-services.ts';
import { statistics } from './mock-statistics.ts';
import { incidentChanges, statusFeed } from './mock-telling.ts';

/** Answers a call, loosely as the services would. */
export function handle(call: Call): Reply {
  const [collection, id, sub, item, verb] = call.path.split('/').filter(Boolean).map(decodeURIComponent);
  if (collection?.startsWith('alert') || sub === 'alerts') return alertRoutes(call);
  if (collection === 'change-sources') return changeSourceRoutes(call);
  if (sub === 'check-results') return page([], call.query);
  if (collection === 'changes') {
    const near = incidents.find(incident => incident.key === 'INC-48') ?? incidents[0]!;
    const told = incidentChanges({ ...call, method: 'GET' }, near).body as { items: { change: unknown }[] };
    return page(
      told.items.map(item => item.change),
      call.query,
    );
  }
  if (collection === 'checks') return checkRoutes(call);
  if ([collection, id, sub].some(part => part?.startsWith('chat-'))) return chatRoutes(call);
  switch (collection) {
    case 'me':
      if (id !== 'buddies') return ok(call.me);
      return call.method === 'GET'
        ? page(buddies.get(call.me.id) ?? [], call.query)
        : ok(changeBuddies(sub, call));
    case 'incident-settings':
      if (id === 'status-feed') return statusFeed(call);
      if (id === 'history') return page(settings, call.query);
      if (call.method === 'GET') return ok(settings[0]);
      return call.ifMatch === `"${settings[0]!.version}"`
        ? ok(editSettings(call))
        : problem(412, 'The settings have changed since you read them');
    case 'people':
      return page(
        PEOPLE.filter(p => p.name.toLowerCase().includes((call.query.get('q') ?? '').toLowerCase())).map(
          p => ({
            id: p.id,
            name: p.name,
          }),
        ),
        call.query,
      );
    case 'incident-fields':
      if (call.method === 'GET') return page(FIELDS, call.query);
      return ok(saveField(id, call.body), undefined, id ? 200 : 201);
    case 'statistics':
      if (id === 'retrospectives') return skipReport();
      return statistics(call, id, sub);
    case 'imports':
      return importRoutes(call, id, sub);
    case 'audit':
      return auditLog(call);
    case 'services':
    case 'systems':
    case 'slos': {
      const found = catalogue(
        call.method,
        call.path.split('/').filter(Boolean).map(decodeURIComponent),
        call.body,
      );
      if (Array.isArray(found)) {
        const due = call.query.get('reviewDue') === 'true';
        return page(
          found.filter(each => !due || each.reviewState === 'OVERDUE'),
          call.query,
        );
      }
      return found ? ok(found) : problem(404, 'Not found');
    }
    case 'incidents':
      return id ? oneIncident(call, id, sub, item, verb) : allIncidents(call);
    case 'search':
      return page(found(call.query), call.query);
    case 'language':
      return language(call);
    case 'language-settings':
      return languageSettings(call, id);
    case 'retrospective-policies':
      return policies(call, id);
    case 'retrospective-holidays':
      return holidaySettings(call);
    case 'retrospectives':
      return id ? oneRetrospective(call, id, sub, item, verb) : allRetrospectives(call);
    case 'actions':
      return id ? oneAction(call, id, sub) : allActions(call);
    default:
      return problem(404, 'Not found');
  }
}
