import { useEffect } from 'react';

/** Names the page in the browser's tab. */
export function usePageTitle(title: string | undefined) {
  useEffect(() => {
    document.title = title ? `${title} · Afterword` : 'Afterword';
  }, [title]);
}
