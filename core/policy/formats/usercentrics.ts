import type { Shape } from '../../evidence/probe.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { OtherAddress, PolicyFact, Recipient, Retention, StatedFacts } from '../facts.ts';
import type { PolicyFormat } from '../format.ts';
import { listed, ownAddress, records, statedIn, statedText } from '../stated.ts';

const MOST = 300;
const SERVICE: Shape = {
  name: 1,
  processingCompany: { name: 1, dataProtectionOfficer: 1 },
  dataProtectionOfficer: 1,
  dataPurposesList: 1,
  retentionPeriodDescription: 1,
};

/** Version 2 tells a list, version 3 a record by id. */
function servicesIn(answer: Json | undefined): { [key: string]: Json }[] {
  const services = Array.isArray(answer) ? answer : Object.values(asRecord(asRecord(answer)?.['services']) ?? {});
  return records(services.slice(0, MOST));
}

/**
 * The services that Usercentrics tells of: each is a recipient. Their data protection officer is the processor's and
 * never the one to write to. Facts: docs.usercentrics.com (ExtendedService); usercentrics.com/docs/web/features/api.
 */
export const usercentrics: PolicyFormat = {
  id: 'usercentrics',
  probe: {
    calls: [
      { path: 'UC_UI.getServicesBaseInfo', shape: [SERVICE] },
      { path: '__ucCmp.getConsentDetails', shape: { services: { '*': SERVICE } } },
    ],
  },
  read({ url, visit }) {
    if (!visit) return {};
    const { calls } = visit.evidence;
    const fact = statedIn('usercentrics', url);
    const recipients: PolicyFact<Recipient>[] = [];
    const retention: PolicyFact<Retention>[] = [];
    const otherAddresses: PolicyFact<OtherAddress>[] = [];
    for (const service of [
      ...servicesIn(calls['UC_UI.getServicesBaseInfo']),
      ...servicesIn(calls['__ucCmp.getConsentDetails']),
    ]) {
      const company = asRecord(service['processingCompany']);
      const title = statedText(service['name']);
      const name = statedText(company?.['name']) ?? title;
      if (name === null) continue;
      const purposes = listed(service['dataPurposesList'])
        .map(statedText)
        .filter((one) => one !== null);
      const purpose = purposes.length > 0 ? statedText(purposes.join(', ')) : null;
      recipients.push(fact({ name, role: null, purpose }, service));
      const period = statedText(service['retentionPeriodDescription']);
      if (period !== null) retention.push(fact({ what: title ?? name, period, days: null }, service));
      const officer = ownAddress(company?.['dataProtectionOfficer'] ?? service['dataProtectionOfficer']);
      if (officer !== null) otherAddresses.push(fact({ address: officer, role: 'processor' }, service));
    }
    const result: Partial<StatedFacts> = {};
    if (recipients.length > 0) result.recipients = recipients;
    if (retention.length > 0) result.retention = retention;
    if (otherAddresses.length > 0) result.otherAddresses = otherAddresses;
    return result;
  },
};
