import type { components as ActionsApi } from '../generated/actions';
import type { components as IncidentsApi } from '../generated/incidents';
import type { components as RetrosApi } from '../generated/retros';

/**
 * The resources of the public API as the console reads them, taken from the types that are generated of the
 * API's snapshots. A snapshot does not say which members of an answer may be empty; this file does.
 */
export type Incidents = IncidentsApi['schemas'];

export type Retros = RetrosApi['schemas'];
export type Actions = ActionsApi['schemas'];

/** An answer: every member is there, those named may be null. */
export type View<Schema, Nullable extends keyof Schema = never> = {
  [Name in Exclude<keyof Schema, Nullable>]-?: NonNullable<Schema[Name]>;
} & { [Name in Nullable]: NonNullable<Schema[Name]> | null };

/** An answer whose members of these names are more than the snapshot says. */
export type With<Base, Members> = Omit<Base, keyof Members> & Members;
