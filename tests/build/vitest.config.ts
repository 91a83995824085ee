import { defineConfig } from 'vitest/config';

/** Tests of what was built: run `npm run build` first. */
export default defineConfig({ test: { root: import.meta.dirname, include: ['*.test.ts'] } });
