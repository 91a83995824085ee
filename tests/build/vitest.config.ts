import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of what was built: run `npm run build` first. */
export default defineConfig({
  test: { root: join(import.meta.dirname, '../..'), include: ['tests/build/*.test.ts'] },
});
