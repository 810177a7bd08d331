/** Afterword's mark: the lines of a story, and the full stop after it. */
export function Mark({ size = 26 }: { size?: number }) {
  return <img src="/favicon.svg" width={size} height={size} alt="" />;
}
