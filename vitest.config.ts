import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    coverage: { include: ['pipeline/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
  },
})
