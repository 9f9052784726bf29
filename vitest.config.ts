import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests that start the program wait for a machine that may be busy; none of them measures time.
  // Style sheets are read as they are, for the tests of their colours.
  test: { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 15_000 } }, css: true },
});
