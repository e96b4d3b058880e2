import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

if (Number(process.versions.node.split('.')[0]) < 22) {
  throw new Error('The tests need a newer Node than this one: start them with "npm test", which brings its own.')
}

// The unit suite runs once in each of several time zones: the zone comes from TZ, see scripts/test.mjs.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/quiet-console.ts'],
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
        },
      },
    ],
  },
})
