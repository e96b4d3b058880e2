import { defineConfig } from 'vitest/config'

// The tests drive the built app on one desktop: one after the other. `scripts/test-e2e.mjs` starts that desktop.
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    globalSetup: ['tests/e2e/driver/needs-desktop.ts'],
  },
})
