import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// The unit suite runs once in each of several time zones: the zone comes from TZ, see scripts/test.mjs.
export default defineConfig({
  test: {
    globalSetup: ['tests/needs-newer-node.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/quiet-console.ts'],
          // Time is never a verdict: a machine that is busy is only slow.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          environment: 'node',
          // A native module is happiest in a process of its own.
          pool: 'forks',
          include: ['tests/integration/**/*.test.ts'],
          setupFiles: ['tests/quiet-console.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/component/setup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
