import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';

/** The shape of a list while it is being read. */
export function ListLoading({ rows = 6 }: { rows?: number }) {
  return (
    <div className="aw-card" role="status" aria-live="polite">
      <VisuallyHidden>Loading…</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="aw-row">
          <Skeleton height={16} width={`${70 - ((row * 13) % 35)}%`} />
          <Skeleton height={11} width={`${40 - ((row * 7) % 20)}%`} mt={4} />
        </div>
      ))}
    </div>
  );
}

/** The shape of what a panel holds; not seen where it is read at once. */
export function PanelLoading() {
  return (
    <div className="aw-late" role="status" aria-live="polite">
      <VisuallyHidden>Loading…</VisuallyHidden>
      <Skeleton height={14} width="70%" />
      <Skeleton height={11} width="45%" mt={8} />
    </div>
  );
}

/** The shape of a page while it is being read. */
export function PageLoading() {
  return (
    <Stack gap="md" role="status" aria-live="polite">
      <VisuallyHidden>Loading…</VisuallyHidden>
      <Skeleton height={14} width={180} />
      <Skeleton height={30} width="60%" />
      <div className="aw-columns">
        <Skeleton height={320} />
        <Skeleton height={240} />
      </div>
    </Stack>
  );
}
