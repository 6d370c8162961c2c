import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { ByEnvironment } from './tests/support/by-environment.ts';

// Two kinds of proof. `unit` needs nothing but this folder; a file that needs a document asks for it with
// `@vitest-environment happy-dom`. `e2e` drives real browsers and a real WordPress, three files at a time: they wait as
// much as they work.
const driven = ['tests/{e2e,demo-site,harness}/**/*.test.ts'];

export default defineConfig({
  test: {
    mockReset: true,
    restoreMocks: true,
    sequence: { sequencer: ByEnvironment },
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: driven,
          pool: 'threads',
          maxWorkers: 2,
          // What a test changes it puts back itself: a worker for each file takes as long as the tests do.
          isolate: false,
          // Properties draw a hundred cases; a machine that has other work takes its time for them.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: driven,
          globalSetup: ['tests/e2e/global-setup.ts'],
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
