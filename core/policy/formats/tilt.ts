import { asRecord, parseJson, type Json } from '../../shared/json.ts';
import * as z from '../../shared/schema.ts';
import type { Contact, PolicyFact, Recipient, Retention, RightName, StatedFacts } from '../facts.ts';
import type { PolicyFormat, PolicySource } from '../format.ts';
import {
  durationDays,
  ownAddress,
  statedAddress,
  statedAuthority,
  statedBasis,
  statedIn,
  statedPage,
  statedText,
} from '../stated.ts';

const MOST_PARTS = 200;

// Documents are often incomplete: what is missing or of a wrong type is left out, the rest counts.
const text = z.catch(z.nullish(z.string()), null);
const flag = z.catch(z.nullish(z.boolean()), null);
const part = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.catch(z.nullish(z.object(shape)), null);
const list = <Item extends z.ZodMiniType>(item: Item) =>
  z.catch(
    z.pipe(
      z.array(z.unknown()),
      z.transform((items: unknown[]) =>
        items.slice(0, MOST_PARTS).flatMap((one) => {
          const taken = z.safeParse(item, one);
          return taken.success ? [taken.data] : [];
        }),
      ),
    ),
    [],
  );

const Available = part({ available: flag });
const Right = part({ available: flag, url: text, email: text });
const Tilt = z.object({
  meta: part({ modified: text, created: text, status: text }),
  controller: part({ name: text, address: text, country: text, representative: part({ email: text }) }),
  dataProtectionOfficer: part({ email: text, phone: text }),
  dataDisclosed: list(
    z.object({
      category: text,
      legalBases: list(z.object({ reference: text })),
      recipients: list(z.object({ name: text, category: text })),
      storage: list(
        z.object({
          temporal: list(z.object({ description: text, ttl: text })),
          purposeConditional: list(z.string()),
        }),
      ),
    }),
  ),
  thirdCountryTransfers: list(z.object({ adequacyDecision: Available, standardDataProtectionClause: Available })),
  automatedDecisionMaking: part({ inUse: flag }),
  accessAndDataPortability: Right,
  rightToInformation: Right,
  rightToRectificationOrDeletion: Right,
  rightToDataPortability: Right,
  rightToWithdrawConsent: Right,
  rightToComplain: part({
    available: flag,
    supervisoryAuthority: part({ name: text, country: text, email: text }),
  }),
});
type Tilt = z.infer<typeof Tilt>;

const RIGHTS: readonly [block: keyof Tilt & `${'right' | 'access'}${string}`, rights: RightName[]][] = [
  ['rightToInformation', ['access']],
  ['accessAndDataPortability', ['access', 'portability']],
  ['rightToRectificationOrDeletion', ['rectification', 'erasure']],
  ['rightToDataPortability', ['portability']],
  ['rightToWithdrawConsent', ['withdraw']],
  ['rightToComplain', ['complaint']],
];

/** A file, or a script of a page; what has neither a controller nor an officer is something else. */
function tiltOf({ file, jsonLd }: PolicySource): { tilt: Tilt; raw: { [key: string]: Json } } | null {
  for (const value of [...(file === undefined ? [] : [parseJson(file)]), ...jsonLd]) {
    const raw = asRecord(value);
    if (!raw || !asRecord(raw['controller']) || !('dataDisclosed' in raw || 'dataProtectionOfficer' in raw)) continue;
    const tilt = z.safeParse(Tilt, raw);
    if (tilt.success && tilt.data.meta?.status !== 'inactive') return { tilt: tilt.data, raw };
  }
  return null;
}

const isDate = (value: string | null): value is string => value !== null && /^\d{4}-\d{2}-\d{2}/.test(value);

/**
 * TILT, the Transparency Information Language: what Art. 13 to 15 GDPR ask for, as one JSON document of the site.
 * Facts: github.com/Transparency-Information-Language/schema (draft-07 schema, May 2023). `/tilt.json` is where its
 * reference extension looks for it.
 */
export const tilt: PolicyFormat = {
  id: 'tilt',
  files: ['/tilt.json'],
  read(source) {
    const found = tiltOf(source);
    if (!found) return {};
    const { tilt: stated, raw } = found;
    const fact = statedIn('tilt', source.url);
    const quote = (...names: string[]): Json =>
      Object.fromEntries(names.flatMap((name) => (name in raw ? [[name, raw[name]!]] : [])));
    const result: Partial<StatedFacts> = {};
    const { controller, dataProtectionOfficer, rightToComplain, dataDisclosed } = stated;

    const name = statedText(controller?.name);
    if (name !== null) result.controller = fact(name, quote('controller'));
    const street = statedText(controller?.address);
    const country = statedText(controller?.country);
    if (street !== null) {
      const whole = country === null || street.includes(country) ? street : `${street}, ${country}`;
      result.postalAddress = fact(whole, quote('controller'));
    }

    const authority = rightToComplain?.supervisoryAuthority;
    const authorityName = statedText(authority?.name);
    if (authorityName !== null) {
      result.authority = fact(statedAuthority(authorityName, statedText(authority?.country)), quote('rightToComplain'));
    }
    const authorityAddress = statedAddress(authority?.email);
    const addresses = (
      [
        ['dataProtectionOfficer', 'dpo', dataProtectionOfficer?.email],
        ['rightToInformation', 'privacy', stated.rightToInformation?.email],
        ['accessAndDataPortability', 'privacy', stated.accessAndDataPortability?.email],
        ['rightToRectificationOrDeletion', 'privacy', stated.rightToRectificationOrDeletion?.email],
        ['controller', 'controller', controller?.representative?.email],
      ] as const
    ).flatMap(([block, role, value]): PolicyFact<Contact>[] => {
      const address = ownAddress(value);
      // Documents were seen whose officer is the authority.
      return address === null || address === authorityAddress ? [] : [fact({ address, role }, quote(block))];
    });
    if (addresses[0]) result.contact = addresses[0];
    const others = addresses.filter(({ value }) => value.address !== addresses[0]?.value.address);
    result.otherAddresses = [
      ...others.map((other) => ({ ...other, value: { address: other.value.address, role: 'other' as const } })),
      ...(authorityAddress === null
        ? []
        : [fact({ address: authorityAddress, role: 'authority' as const }, quote('rightToComplain'))]),
    ];

    for (const block of ['rightToInformation', 'accessAndDataPortability'] as const) {
      const form = statedPage(stated[block]?.url);
      if (form !== null) result.requestForm ??= fact(form, quote(block));
    }

    const rights = new Map<RightName, PolicyFact<RightName>>();
    for (const [block, names] of RIGHTS) {
      if (stated[block]?.available !== true) continue;
      for (const right of names) if (!rights.has(right)) rights.set(right, fact(right, quote(block)));
    }
    result.rights = [...rights.values()];

    result.recipients = dataDisclosed.flatMap(({ recipients }) =>
      recipients.flatMap((one): PolicyFact<Recipient>[] => {
        const recipient = statedText(one.name);
        const value = { name: recipient ?? '', role: null, purpose: statedText(one.category) };
        return recipient === null ? [] : [fact(value, { recipients: [{ ...one }] as Json })];
      }),
    );
    result.retention = dataDisclosed.flatMap(({ category, storage }) =>
      storage.flatMap(({ temporal, purposeConditional }): PolicyFact<Retention>[] => {
        const what = statedText(category) ?? '';
        return [
          ...temporal.flatMap((one) => {
            const days = durationDays(one.ttl ?? '');
            const period = statedText(one.description) ?? statedText(one.ttl);
            if (period === null) return [];
            return [fact({ what, period, days }, { category: what, temporal: [{ ...one }] as Json })];
          }),
          ...purposeConditional.flatMap((event) => {
            const period = statedText(event);
            return period === null
              ? []
              : [fact({ what, period, days: null }, { category: what, purposeConditional: [period] })];
          }),
        ];
      }),
    );
    result.legalBases = dataDisclosed.flatMap(({ legalBases }) =>
      legalBases.flatMap(({ reference }) => {
        const basis = /gdpr|dsgvo|rgpd|eu.?2016.?679/i.test(reference ?? '') ? statedBasis(reference ?? '') : null;
        return basis === null ? [] : [fact(basis, { reference: reference ?? '' })];
      }),
    );

    const phone = statedText(dataProtectionOfficer?.phone);
    if (phone !== null) result.phone = fact(phone, quote('dataProtectionOfficer'));
    result.transfers = stated.thirdCountryTransfers.flatMap(({ adequacyDecision, standardDataProtectionClause }) => [
      ...(adequacyDecision?.available === true ? [fact('adequacy' as const, quote('thirdCountryTransfers'))] : []),
      ...(standardDataProtectionClause?.available === true
        ? [fact('standard_clauses' as const, quote('thirdCountryTransfers'))]
        : []),
    ]);
    const automated = stated.automatedDecisionMaking?.inUse;
    if (typeof automated === 'boolean') {
      result.automatedDecisions = fact(automated, quote('automatedDecisionMaking'));
    }

    const date = [stated.meta?.modified, stated.meta?.created].map((one) => statedText(one)).find(isDate);
    if (date !== undefined) result.lastUpdated = fact(date.slice(0, 10), quote('meta'));
    return result;
  },
};
