import { config } from 'zod/mini';

// Compiling schemas needs eval, which the content security policy of extension pages forbids.
config({ jitless: true });

/** The one door to zod: `import * as z from '../shared/schema.ts'`. */
export * from 'zod/mini';
