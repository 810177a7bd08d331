import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

const inBrowser = typeof window !== 'undefined';

/** The first page of a file can take longer than a second to appear on a busy machine. */
configure({ asyncUtilTimeout: 10_000 });

/** What Mantine and the router ask of a browser and jsdom does not have. */
if (inBrowser) {
  Object.defineProperty(window, 'matchMedia', {
    configurable: true,
    writable: true,
    value: (query: string) => ({
      matches: false,
      media: query,
      onchange: null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
      dispatchEvent: () => false,
    }),
  });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.scrollTo = () => undefined;
  window.HTMLElement.prototype.scrollIntoView = () => undefined;
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { addEventListener: vi.fn(), removeEventListener: vi.fn() },
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  if (!inBrowser) return;
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});
