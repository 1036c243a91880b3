import { defineConfig } from 'vitest/config';

// One process a core shares what it has imported: opening the modules anew for each file takes longer than the tests.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000, pool: 'forks', isolate: false },
});
