import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

const SITES = ['astro', 'next', 'using-the-output-built']
  .map((name) => `test/integrations/${name}.test.ts`)
  .concat('test/ci/dockerfile.test.ts', 'test/ci/image.test.ts')

export default defineConfig({
  test: {
    // Property-based tests and real files take longer on a machine that does other things too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What builds know for the next ones is not to lie in the user's folder.
    env: { XDG_CACHE_HOME: join(tmpdir(), 'presswright-caches') },
    // Many tests wait for programs that they start; one worker less than there are processors would leave one idle.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    // Packages bring tests of their own, which are not ours. Sites of large engines and an image are built anew by
    // `npm run test:sites` alone: that each engine works is held by what a browser finds in its pages.
    exclude: [...configDefaults.exclude, ...(process.env.SITES === undefined ? SITES : [])],
    coverage: { include: ['pipeline/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
  },
})
