import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // CommonJS packages are imported as Node itself imports them (Lambda's bundle does too).
    deps: { interopDefault: false },
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // A page on a busy machine may take its time; what never comes still fails.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 60_000,
  },
})
