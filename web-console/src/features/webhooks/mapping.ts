/** A mapping as people write it: one JSON object, or nothing. */

type Mapping = Record<string, unknown>;

/** What a text says; undefined where it is no object. */
export function parsed(text: string): Mapping | null | undefined {
  if (!text.trim()) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Mapping)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Only what somebody has said. */
export function written(mapping: object | null | undefined): string {
  const said = Object.entries(mapping ?? {}).filter(
    ([, value]) =>
      value !== null && !(typeof value === 'object' && Object.keys(value as object).length === 0),
  );
  return said.length === 0 ? '' : JSON.stringify(Object.fromEntries(said), null, 2);
}

/** The patch from one to the other: what is no longer said is taken back. */
export function patchOf(before: object | null | undefined, after: Mapping | null): Mapping | null {
  if (!after) return null;
  const former = (before ?? {}) as Mapping;
  const gone = Object.keys(former).filter(name => !(name in after));
  const kept = Object.entries(after).map(([name, value]) => [
    name,
    isObject(value) ? within(former[name], value) : value,
  ]);
  return { ...Object.fromEntries(gone.map(name => [name, null])), ...Object.fromEntries(kept) };
}

/** Words are patched one by one, too. */
const within = (before: unknown, after: Mapping) => patchOf(isObject(before) ? before : null, after);

const isObject = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
