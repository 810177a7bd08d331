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
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return said.length === 0 ? '' : JSON.stringify(Object.fromEntries(said), null, 2);
}

/** The patch from one to the other: what is no longer said is taken back. */
export function patchOf(before: object | null | undefined, after: Mapping | null): Mapping | null {
  if (!after) return null;
  const gone = Object.keys(before ?? {}).filter(name => !(name in after));
  return { ...Object.fromEntries(gone.map(name => [name, null])), ...after };
}
