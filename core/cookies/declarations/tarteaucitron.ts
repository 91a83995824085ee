import type { Evidence } from '../../evidence/evidence.ts';
import type { Category } from '../../shared/category.ts';
import { asRecord } from '../../shared/json.ts';
import type { DeclarationAdapter, DeclaredRow } from '../cookie-entry.ts';
import { declaredRow } from '../declared-text.ts';

const SERVICES = 'tarteaucitron.services';
const JOB = 'tarteaucitron.job';

const TYPES: ReadonlyMap<unknown, Category> = new Map([
  ['analytic', 'statistics'],
  ['ads', 'marketing'],
  ['social', 'marketing'],
]);

/**
 * tarteaucitron's services and the cookies of each. Its file knows hundreds; what the page asked for, its job, is what
 * the site says that it uses. Facts: github.com/AmauriC/tarteaucitron.js, and 1.34.0 run.
 */
export const tarteaucitron: DeclarationAdapter = {
  id: 'tarteaucitron',
  probe: {
    globals: [JOB, { path: SERVICES, shape: { '*': { name: 1, type: 1, cookies: 1 } } }],
  },
  read({ globals }: Evidence): DeclaredRow[] {
    const services = asRecord(globals[SERVICES]);
    const asked = globals[JOB];
    if (!services || !Array.isArray(asked)) return [];
    return [...new Set(asked)].flatMap((key) => {
      const known = typeof key === 'string' && Object.hasOwn(services, key);
      const service = known ? asRecord(services[key]) : null;
      const cookies = service?.['cookies'];
      return (Array.isArray(cookies) ? cookies : []).flatMap((name) =>
        declaredRow('tarteaucitron', {
          name,
          category: TYPES.get(service?.['type']) ?? null,
          provider: service?.['name'],
          partial: true,
        }),
      );
    });
  },
};
