import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { mockApi } from './dev/mock-api.ts';

/** Where the gateway listens while the console is developed against a running stack. */
const gateway = process.env.AFTERWORD_GATEWAY ?? 'http://127.0.0.1:8080';

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'mock' ? [mockApi()] : [])],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: mode === 'mock' ? undefined : { '^/(api|auth|docs|openapi|q)(/|$)': { target: gateway } },
  },
  build: {
    target: 'es2022',
    // Everything is a file of our own origin: the content security policy allows no data: scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // One less than there are cores by default, which leaves half of a machine with two idle.
    maxWorkers: 2,
    // Files of a worker share one window: making a new one and importing everything anew took three quarters of the time.
    isolate: false,
    testTimeout: 15_000,
  },
}));
