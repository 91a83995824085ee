import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests in real browsers, on what was built: run `npm run build` first. One browser at a time. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['tests/e2e/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
