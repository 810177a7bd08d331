import type { Me, ServiceView } from '../../src/api/types/index.ts';

/** Made-up people and services. */

const person = (n: number, name: string, username: string, roles: string[], teams: string[] = []): Me => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  name,
  username,
  roles,
  teams,
});

export const PEOPLE: Me[] = [
  person(1, 'Amara Okafor', 'admin', ['admin']),
  person(2, 'Carlos Mendes', 'commander', ['responder', 'viewer'], ['payments']),
  person(3, 'Rin Tanaka', 'responder', ['responder'], ['payments']),
  person(4, 'Farah Haddad', 'facilitator', ['facilitator'], ['platform']),
  person(5, 'Maya Lindqvist', 'manager', ['manager'], ['platform']),
  person(6, 'Victor Osei', 'viewer', ['viewer']),
  person(7, 'Aino Virtanen', 'auditor', ['auditor']),
  person(8, 'Sam Novak', 'stranger', []),
];

export const ref = (n: number) => ({ id: PEOPLE[n - 1]!.id, name: PEOPLE[n - 1]!.name });

export const SERVICES: ServiceView[] = [
  { key: 'checkout', name: 'Checkout', team: 'payments' },
  { key: 'card-gateway', name: 'Card gateway', team: 'payments' },
  { key: 'search', name: 'Search', team: 'discovery' },
  { key: 'identity', name: 'Identity', team: 'platform' },
  { key: 'warehouse-sync', name: 'Warehouse sync', team: 'logistics' },
];
