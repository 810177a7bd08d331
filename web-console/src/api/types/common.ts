import type { Incidents, View } from './schemas';

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export type PersonRef = View<Incidents['PersonRef']>;
export type Me = View<Incidents['MeView']>;
export type ServiceView = Pick<View<Incidents['ServiceView'], 'team'>, 'key' | 'name' | 'team'>;
