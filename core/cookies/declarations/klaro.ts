import type { Evidence } from '../../evidence/evidence.ts';
import type { Shape } from '../../evidence/probe.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { DeclarationAdapter, DeclaredRow } from '../cookie-entry.ts';
import { oneCategory } from '../declared-tables.ts';
import { configuredName, declaredRow, declaredText } from '../declared-text.ts';

const MANAGER = 'klaro.getManager';
const CONFIGURED = 'klaroConfig.services';
const SERVICES: Shape = [{ name: 1, title: 1, required: 1, purposes: 1, cookies: 1 }];

function rowsOf(service: Record<string, Json>): DeclaredRow[] {
  const { title, name, required, purposes, cookies } = service;
  if (!Array.isArray(cookies)) return [];
  const meaning = Array.isArray(purposes) ? purposes.filter((one) => typeof one === 'string').join(', ') : null;
  return cookies.flatMap((cookie) =>
    declaredRow('Klaro', {
      name: configuredName(cookie),
      category: required === true ? 'necessary' : oneCategory(meaning),
      provider: declaredText(title) ?? name,
      partial: true,
    }),
  );
}

/**
 * Klaro's services: the cookies that each sets, as texts or expressions, and what it is for. The manager has the
 * configuration that runs. Facts: klaro.org/docs/integration/annotated-configuration, and 0.7.22 run.
 */
export const klaro: DeclarationAdapter = {
  id: 'klaro',
  probe: {
    globals: [{ path: CONFIGURED, shape: SERVICES }],
    calls: [{ path: MANAGER, shape: { config: { services: SERVICES } } }],
  },
  read({ calls, globals }: Evidence): DeclaredRow[] {
    const running = asRecord(asRecord(calls[MANAGER])?.['config'])?.['services'];
    const services = Array.isArray(running) ? running : globals[CONFIGURED];
    return Array.isArray(services) ? services.flatMap((service) => rowsOf(asRecord(service) ?? {})) : [];
  },
};
