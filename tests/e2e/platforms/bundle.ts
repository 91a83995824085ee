import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One classic script of a module and what it imports: for platforms that come as modules only. Made once. */
export function bundleOf(entry: URL): () => Promise<string> {
  let text: Promise<string> | null = null;
  return () => (text ??= bundle(fileURLToPath(entry)));
}

async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error(`Vite made no bundle of ${entry}.`);
  return output.output[0].code;
}
