import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Property-based tests and real files take longer on a machine that does other things too.
    testTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    coverage: { include: ['pipeline/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
  },
})
