import { ago, nextId } from './data/clock.ts';
import { ref } from './data/people.ts';
import { person, problem, type Call, type Reply } from './mock-reply.ts';

/** Made-up chat connections and what they do on their own, all in memory. */

const DAY = 86_400_000;
const ok = (body?: unknown, status = 200): Reply => ({ status, body });
const list = (items: unknown[]): Reply => ok({ items, nextCursor: null });

const connection = (name: string, kind: string, state: string) => {
  const id = nextId();
  return {
    id,
    name,
    kind,
    state,
    address: `https://afterword.example.com/hooks/v1/${kind.toLowerCase()}/${id}`,
    secrets: [{ id: nextId(), createdAt: ago(40 * DAY), lastUsedAt: ago(DAY / 100) }],
    createdBy: ref(1),
    createdAt: ago(40 * DAY),
    updatedAt: ago(40 * DAY),
    version: 0,
  };
};
let connections = [
  connection('Slack of engineering', 'SLACK', 'ACTIVE'),
  connection('Teams of operations', 'TEAMS', 'PAUSED'),
];

const bot = (tokenSet: boolean) => ({
  tokenSet,
  tokenSetAt: tokenSet ? ago(9 * DAY) : null,
  tokenSetBy: tokenSet ? ref(1) : null,
  workspaceName: tokenSet ? 'Example Inc.' : null,
  trouble: null as string | null,
  pausedUntil: null,
  settings: {
    channels: tokenSet ? 'PUBLIC' : 'NEVER',
    restrictedToo: tokenSet,
    severityFloor: tokenSet ? 'SEV2' : null,
    levelFloor: null,
    topicKept: true,
  },
  version: 1,
});
const bots = new Map<string, ReturnType<typeof bot>>([[connections[0]!.id, bot(true)]]);

function botRoutes(id: string, ofToken: boolean, method: string, body: Call['body']): Reply {
  const now = bots.get(id) ?? bot(false);
  if (method === 'GET') return ok(now);
  if (ofToken) {
    bots.set(id, { ...bot(method === 'PUT'), settings: now.settings });
    return method === 'PUT' ? ok(bots.get(id)) : ok(undefined, 204);
  }
  bots.set(id, { ...now, settings: { ...now.settings, ...body }, version: now.version + 1 });
  return ok(bots.get(id));
}

let wishes = [
  {
    id: nextId(),
    kind: 'CHANNEL',
    incidentId: nextId(),
    incidentKey: 'INC-41',
    subject: '',
    state: 'FAILED',
    attempts: 1,
    note: 'Slack says: restricted_action.',
    createdAt: ago(DAY / 12),
    updatedAt: ago(DAY / 12),
  },
  {
    id: nextId(),
    kind: 'MEMBER',
    incidentId: nextId(),
    incidentKey: 'INC-40',
    subject: 'U024BE7LH',
    state: 'FAILED',
    attempts: 1,
    note: 'Slack says: user_is_ultra_restricted.',
    createdAt: ago(DAY / 3),
    updatedAt: ago(DAY / 3),
  },
];
let deliveries = [
  {
    id: nextId(),
    receivedAt: ago(DAY / 2),
    state: 'DEAD',
    attempts: 10,
    finishedAt: ago(DAY / 3),
    note: 'Slack does not answer.',
  },
];

let teamChannels = [
  { team: 'payments', channelId: 'C0PAY', channelName: 'team-payments', setBy: ref(1), setAt: ago(DAY) },
];

/** In which channels teams are reminded. */
function teamChannelRoutes({ method, path, body }: Call): Reply {
  const team = decodeURIComponent(path.split('/').at(-1)!);
  if (method === 'GET') return list(teamChannels);
  teamChannels = teamChannels.filter(each => each.team !== team);
  if (method === 'DELETE') return ok(undefined, 204);
  const made = {
    team,
    channelId: String(body.channelId),
    channelName: (body.channelName as string) ?? '',
    setBy: ref(1),
    setAt: ago(0),
  };
  teamChannels = [...teamChannels, made];
  return ok(made);
}

const NAMES = ['amara', 'carlos.mendes', 'rin', 'farah'];
let accounts = NAMES.map((userName, n) => ({
  connectionId: connections[0]!.id,
  connectionName: connections[0]!.name,
  kind: 'SLACK',
  workspaceId: 'T024BE7LD',
  userId: `U024BE7L${n}`,
  userName,
  person: ref(n + 1),
  linkedAt: ago((n + 2) * DAY),
}));

/** Who the users of the chats are. */
function accountRoutes(id: string, { method, path, body }: Call): Reply {
  if (method === 'GET') return list(accounts.filter(account => account.connectionId === id));
  const [workspaceId, userId] = path.split('/').slice(-2).map(decodeURIComponent);
  const linked = person(body.personId);
  if (method === 'PUT' && !linked) return problem(400, 'The request is not valid');
  accounts = accounts.filter(each => each.workspaceId !== workspaceId || each.userId !== userId);
  if (method === 'DELETE') return ok(undefined, 204);
  const { name, kind } = connections.find(each => each.id === id)!;
  const made = {
    connectionId: id,
    connectionName: name,
    kind,
    workspaceId: workspaceId!,
    userId: userId!,
    userName: (body.userName ?? userId) as string,
    person: linked!,
    linkedAt: ago(0),
  };
  accounts = [...accounts, made];
  return ok(undefined, 204);
}

/** What waits for a person, on the first connection alone. */
function kept(id: string, what: string, path: string, method: string): Reply {
  const first = id === connections[0]!.id;
  if (method === 'GET') return list(first ? (what === 'wishes' ? wishes : deliveries) : []);
  wishes = wishes.filter(wish => !path.includes(wish.id));
  deliveries = deliveries.filter(each => !path.includes(each.id) && !path.endsWith('/deliveries/replay'));
  return ok(undefined, 202);
}

export function chatRoutes(call: Call): Reply {
  const { method, path, body } = call;
  const [collection, id, sub] = path.split('/').filter(Boolean);
  if (collection === 'incidents') {
    return list([
      {
        id: nextId(),
        connectionId: connections[0]!.id,
        connectionName: connections[0]!.name,
        kind: 'SLACK',
        channelId: 'C0INC42',
        channelName: 'inc-42-checkout',
        privateChannel: false,
        madeHere: true,
        url: 'https://slack.example.com/archives/C0INC42',
        linkedBy: ref(2),
        linkedAt: ago(DAY),
      },
    ]);
  }
  if (collection === 'me') {
    return id === 'chat-codes' ? ok({ code: 'K7M2P9QX', expiresAt: ago(-600_000) }, 201) : list([]);
  }
  if (sub === 'accounts') return accountRoutes(id!, call);
  if (sub === 'team-channels') return teamChannelRoutes(call);
  if (sub === 'bot') return botRoutes(id!, path.endsWith('/token'), method, body);
  if (sub === 'wishes' || sub === 'deliveries') return kept(id!, sub, path, method);
  if (method === 'GET') return list(connections);
  if (method === 'POST' && !sub) {
    connections = [...connections, connection(String(body.name), String(body.kind), 'ACTIVE')];
    return ok(connections.at(-1), 201);
  }
  if (method === 'DELETE' && !sub) connections = connections.filter(each => each.id !== id);
  if (method === 'PATCH') {
    connections = connections.map(each => (each.id === id ? { ...each, ...body } : each));
  }
  return method === 'DELETE' ? ok(undefined, 204) : ok(connections.find(each => each.id === id));
}
