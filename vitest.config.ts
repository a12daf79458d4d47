import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Property-based tests and real files take longer on a machine that does other things too.
    testTimeout: 60_000,
    // Many tests wait for programs that they start; one worker less than there are processors would leave one idle.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    coverage: { include: ['pipeline/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
  },
})
