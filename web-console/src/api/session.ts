import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Me } from './types';

let ended = false;
const listeners = new Set<() => void>();

/** Tells the console that the API no longer knows the session. */
export function sessionEnded() {
  setEnded(true);
}

/** Tells the console that the person is signed in; answers whether the session had ended before. */
export function sessionRestored(): boolean {
  const before = ended;
  setEnded(false);
  return before;
}

export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
}

function setEnded(value: boolean) {
  if (ended === value) return;
  ended = value;
  listeners.forEach(listener => listener());
}

/** Where to go to sign in and come back to this page. */
export function signInAddress(location: Pick<Location, 'pathname' | 'search'> = window.location): string {
  return '/auth/login?returnTo=' + encodeURIComponent(location.pathname + location.search);
}

export const MeContext = createContext<Me | null>(null);

/** The signed-in person. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe needs a signed-in person');
  return me;
}

const RIGHTS = {
  workIncidents: ['responder', 'facilitator', 'manager', 'admin'],
  changeSettings: ['admin'],
  changeLanguage: ['facilitator', 'admin'],
  changePolicy: ['manager', 'admin'],
  tryPolicy: ['facilitator', 'manager', 'admin', 'auditor'],
  writeRetrospectives: ['responder', 'facilitator', 'manager', 'admin'],
  moderate: ['facilitator', 'admin'],
  comment: ['viewer', 'responder', 'facilitator', 'manager', 'admin'],
  workActions: ['responder', 'facilitator', 'manager', 'admin'],
  importIncidents: ['manager', 'admin'],
  verifyActions: ['responder', 'facilitator', 'manager', 'admin'],
  breakGlass: ['admin'],
  readAudit: ['admin', 'auditor'],
  importCatalogue: ['manager', 'admin'],
  administer: ['admin'],
} as const;

export type Right = keyof typeof RIGHTS;

/** Whether a person's roles allow something; the API decides, this only hides what it would refuse. */
export function may(me: Pick<Me, 'roles'>, right: Right): boolean {
  return me.roles.some(role => (RIGHTS[right] as readonly string[]).includes(role));
}

export function useMay(right: Right): boolean {
  return may(useMe(), right);
}
