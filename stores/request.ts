import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import { copyText, saveFile } from '../browser/files.ts';
import { forget, load, save } from '../browser/storage.ts';
import { openLetter, openTab } from '../browser/tabs.ts';
import type { Identifier } from '../core/cookies/cookie-entry.ts';
import type { Sending, Sent } from '../core/cases/case.ts';
import { controllerPlace } from '../core/cases/place.ts';
import type { Contact, PolicyFact } from '../core/policy/facts.ts';
import { recordFile } from '../core/records/file.ts';
import { emlFile } from '../core/requests/delivery/eml.ts';
import { mailtoUrl } from '../core/requests/delivery/mailto.ts';
import { plainText } from '../core/requests/delivery/plain-text.ts';
import type { Delivery, DeliveryWay } from '../core/requests/delivery/way.ts';
import { webmailUrl } from '../core/requests/delivery/webmail.ts';
import { newDetails } from '../core/requests/details.ts';
import { draftRequest, newReference } from '../core/requests/draft.ts';
import {
  RIGHTS,
  type ConsentRecord,
  type LetterInput,
  type Observation,
  type RequestDraft,
  type Right,
} from '../core/requests/request.ts';
import { CATEGORIES } from '../core/shared/category.ts';
import { localDay, type Day } from '../core/shared/day.ts';
import { emailAddress } from '../core/shared/email-address.ts';
import { LANGUAGES, type Language } from '../core/shared/language.ts';
import * as z from '../core/shared/schema.ts';
import { useCases, type CaseProblem } from './cases.ts';
import { DRAFT_PREFIX, setComposing } from './composing.ts';
import { useIdentity } from './identity.ts';
import { useLetterLanguage } from './letter-language.ts';
import { setAside } from './quarantine.ts';
import { useRecords } from './records.ts';
import { useSettings } from './settings.ts';
import { useSite } from './site.ts';

const language = z.enum(LANGUAGES);

/** What the person ticked, typed and edited, kept until it is sent: a popup closes whenever it loses the focus. */
const choicesSchema = z.object({
  version: z.literal(1),
  right: z.enum(RIGHTS),
  reference: z.string(),
  /** null: the proposed language, which is known once the policy is read */
  view: z.nullable(z.union([language, z.literal('side-by-side')])),
  /** null: not touched in this letter; an address remembered for the site stands */
  typedAddress: z.nullable(z.string()),
  /** identifier -> ticked, where the person changed it */
  ticks: z.record(z.string(), z.boolean()),
  quoteConsent: z.boolean(),
  annex: z.boolean(),
  soleUser: z.boolean(),
  details: z.object({
    erasureGrounds: z.array(z.enum(['a', 'b', 'c', 'd', 'e', 'f'])),
    restrictionGrounds: z.array(z.enum(['a', 'b', 'c', 'd'])),
    corrections: z.array(z.object({ what: z.string(), wrong: z.string(), right: z.string() })),
    transferTo: z.string(),
    statement: z.string(),
    namedRecipients: z.array(z.string()),
    child: z.string(),
  }),
  edits: z.partialRecord(language, z.object({ subject: z.string(), body: z.string() })),
  /** seals of the records that go along */
  records: z._default(z.array(z.string()), []),
});
type Choices = z.infer<typeof choicesSchema>;

const keyOf = (one: Identifier): string => `${one.kind} ${one.id}`;
const draftKey = (domain: string, right: Right): string => `${DRAFT_PREFIX}${domain}:${right}`;

/** The request being written: from the facts of the site, the identity and the person's choices to the drafts. */
export const useRequest = defineStore('request', () => {
  const site = useSite();
  const identity = useIdentity();
  const settings = useSettings();
  const cases = useCases();
  const languages = useLetterLanguage();
  const records = useRecords();

  const choices = ref<Choices | null>(null);
  const drafts = shallowRef<Partial<Record<Language, RequestDraft>> | null>(null);
  const notWritten = ref(false);
  const delivery = ref<Delivery | null>(null);
  const sentOn = ref<Sent | null>(null);
  const saveProblem = ref<CaseProblem | null>(null);

  const language = computed<Language>(() => {
    const view = choices.value?.view;
    return !view || view === 'side-by-side' ? languages.proposed : view;
  });

  /** as typed in this letter, else the whole one remembered for the site */
  const typedAddress = computed(
    () => choices.value?.typedAddress ?? settings.settings.addresses[site.registrableDomain] ?? '',
  );

  const contact = computed<PolicyFact<Contact> | null>(() => {
    const typed = typedAddress.value.trim();
    if (typed === '') return site.facts?.contact ?? null;
    // A half-typed address is no reason to write to another one.
    const address = emailAddress(typed);
    if (!address) return null;
    return { value: { address, role: 'privacy' }, quote: '', url: '', format: 'typed', confidence: 'certain' };
  });

  const candidates = computed(() =>
    site.identifiers.map((identifier) => ({
      identifier,
      ticked: choices.value?.ticks[keyOf(identifier)] ?? !identifier.directlyIdentifying,
    })),
  );

  /** the records of this site, and those of them that go along with the letter */
  const attachable = computed(() =>
    records.records.filter(({ record }) => record.site.registrableDomain === site.registrableDomain),
  );
  const attached = computed(() => attachable.value.filter(({ seal }) => choices.value?.records.includes(seal.value)));

  const consentRecord = computed<ConsentRecord | null>(() => {
    const reading = site.consent?.chosen;
    if (!reading || reading.answered !== true) return null;
    return {
      platform: reading.name,
      // Among the identifiers it can be struck; it does not go out a second way.
      consentId: candidates.value.some(({ identifier }) => identifier.id === reading.consentId)
        ? null
        : reading.consentId,
      givenAt: reading.givenAt,
      accepted: CATEGORIES.filter((category) => reading.categories[category] === true),
      refused: CATEGORIES.filter((category) => reading.categories[category] === false),
    };
  });

  const suspicions = computed(() => (site.findings ?? []).filter(({ severity }) => severity === 'suspicion'));

  const suspected = computed(() =>
    suspicions.value
      .filter(({ rule }) => rule === 'refused-yet-set')
      .flatMap(({ category, cookies }) => {
        if (category === null) return [];
        const companyOf = (name: string): string | null =>
          site.cookies?.find((entry) => entry.cookie.name === name)?.company ?? null;
        return cookies.map((cookie) => ({ cookie, company: companyOf(cookie), category }));
      }),
  );

  const observed = computed((): Observation[] =>
    suspicions.value
      .filter(({ rule }) => rule !== 'refused-yet-set')
      .map(({ rule, cookies, companies, category, sources, declarations }) => ({
        rule,
        cookies,
        companies,
        categories: category ? [category] : [...(sources?.[0]?.categories ?? [])],
        declared: declarations?.[0]?.category?.declared ?? null,
        platform: sources?.at(-1)?.name ?? null,
      })),
  );

  const input = computed<LetterInput | null>(() => {
    if (!choices.value || !site.evidence) return null;
    const { url, host } = site.evidence.site;
    return {
      site: { url, host },
      identity: identity.forSite(site.registrableDomain),
      recipient: {
        name: site.facts?.controller?.value ?? host,
        postalAddress: site.facts?.postalAddress?.value ?? null,
        contact: contact.value,
      },
      policyUrl: site.facts?.urls[0] ?? null,
      authority: site.facts?.authority?.value.name ?? null,
      identifiers: candidates.value.filter(({ ticked }) => ticked).map(({ identifier }) => identifier),
      soleUser: choices.value.soleUser,
      consent: choices.value.quoteConsent ? consentRecord.value : null,
      suspected: choices.value.annex ? suspected.value : [],
      observed: choices.value.annex ? observed.value : [],
      records: attached.value.map(({ record: { readAt }, seal }) => ({ readAt, seal: seal.value })),
      ...choices.value.details,
      date: localDay(new Date()),
      reference: choices.value.reference,
    };
  });

  /** The draft that goes out: what the person edited wins over what was drafted. */
  const draft = computed<RequestDraft | null>(() => {
    const drafted = drafts.value?.[language.value];
    return drafted ? { ...drafted, ...choices.value?.edits[language.value] } : null;
  });
  const mail = computed(() => (draft.value?.recipient.contact ? mailtoUrl(draft.value) : null));

  /** the languages on screen: only their letters are loaded */
  const shown = computed<Language[]>(() =>
    choices.value?.view === 'side-by-side' ? languages.offered.slice(0, 2) : [language.value],
  );
  watch([input, shown], write);

  async function write(): Promise<void> {
    const from = input.value;
    if (!from || !choices.value) return;
    const { right } = choices.value;
    try {
      const written = await Promise.all(shown.value.map((one) => draftRequest(right, one, from)));
      if (from !== input.value) return;
      drafts.value = Object.fromEntries(written.map((one) => [one.language, one]));
      notWritten.value = false;
    } catch {
      // The letter before a change must not go out in its place.
      drafts.value = null;
      notWritten.value = true;
    }
  }

  /** the day the same was last asked of this site, or null */
  const askedBefore = computed<Day | null>(() => {
    const earlier = cases.cases.filter(
      (it) =>
        it.site === site.registrableDomain && it.right === choices.value?.right && it.id !== choices.value.reference,
    );
    const days = earlier.flatMap((it) => it.events.flatMap((event) => (event.kind === 'sent' ? event.on : [])));
    return days.toSorted().at(-1) ?? null;
  });

  /** A letter that went out, or was given up, is no draft to go on with. */
  const isOver = (reference: string): boolean =>
    cases.cases.some((it) => it.id === reference && it.events.at(-1)?.kind !== 'drafted');

  /** Starts a request, or goes on with the one that was being written for this site. */
  async function start(right: Right): Promise<void> {
    delivery.value = null;
    sentOn.value = null;
    drafts.value = null;
    void records.open();
    const key = draftKey(site.registrableDomain, right);
    const kept = await load(key);
    const parsed = z.safeParse(choicesSchema, kept);
    if (kept !== undefined && !parsed.success) await setAside(key, kept);
    const current = parsed.success && parsed.data.right === right && !isOver(parsed.data.reference);
    choices.value = current
      ? parsed.data
      : {
          version: 1,
          right,
          reference: newReference(crypto.getRandomValues(new Uint8Array(6)), new Date().getFullYear()),
          view: null,
          typedAddress: null,
          ticks: {},
          quoteConsent: true,
          annex: false,
          soleUser: false,
          details: newDetails(right),
          edits: {},
          records: [],
        };
  }

  /** Changes what the person chose, and keeps it. */
  async function choose(some: Partial<Omit<Choices, 'version' | 'right' | 'reference' | 'ticks'>>): Promise<void> {
    if (!choices.value) return;
    choices.value = { ...choices.value, ...some };
    await keep();
    if (some.typedAddress === undefined || some.typedAddress === null) return;
    const address = emailAddress(some.typedAddress);
    // Half an address is kept with the draft; only a whole one, or none, is remembered for the site.
    if (address || !some.typedAddress.trim()) {
      saveProblem.value ??= await settings.setAddress(site.registrableDomain, address);
    }
  }

  /** Takes a record of this site along with the letter, or leaves it. */
  async function attach(id: string, ticked: boolean): Promise<void> {
    if (!choices.value) return;
    const others = choices.value.records.filter((one) => one !== id);
    choices.value = { ...choices.value, records: ticked ? [...others, id] : others };
    await keep();
  }

  /** Takes an identifier into the letter, or strikes it. */
  async function tick(identifier: Identifier, ticked: boolean): Promise<void> {
    if (!choices.value) return;
    choices.value = { ...choices.value, ticks: { ...choices.value.ticks, [keyOf(identifier)]: ticked } };
    await keep();
  }

  async function keep(): Promise<void> {
    // What was sent is a case now, and no draft to go on with.
    if (!choices.value || sentOn.value) return;
    const saved = await save(draftKey(site.registrableDomain, choices.value.right), choices.value);
    saveProblem.value = saved.ok ? null : saved.problem;
  }

  /** Tries once more to keep what could not be kept: what was chosen and typed, and the case of what was handed over. */
  async function keepAgain(): Promise<void> {
    if (!choices.value) return;
    await choose({ typedAddress: choices.value.typedAddress });
    if (!saveProblem.value && delivery.value && draft.value) await note(draft.value);
  }

  /**
   * Hands the draft over, and notes it as a case. The mail program is opened by the link itself. A new tab comes last:
   * it takes the focus, and with it the popup and the right to write to the clipboard.
   */
  async function deliver(way: DeliveryWay): Promise<void> {
    if (!draft.value) return;
    const letter = draft.value;
    const { copied, text, open } = handOver(way, letter);
    const ok = text === null || (await copyText(text));
    // Noted before it is told: the popup may close as soon as the person reads that all is done.
    await note(letter);
    delivery.value = { way, ok, short: copied };
    await open?.();
  }

  interface HandOver {
    /** what is put on the clipboard, if anything */
    text: string | null;
    /** the letter itself is on the clipboard, to be pasted */
    copied: boolean;
    open?: () => Promise<void>;
  }

  function handOver(way: DeliveryWay, letter: RequestDraft): HandOver {
    switch (way) {
      case 'copy':
        return { text: plainText(letter), copied: false };
      case 'mail': {
        const short = mail.value?.short ?? true;
        return { text: short ? letter.body : null, copied: short };
      }
      case 'eml': {
        const { name, content } = emlFile(letter, attached.value.map(recordFile));
        saveFile(name, 'message/rfc822', content);
        return { text: null, copied: false };
      }
      case 'form': {
        const form = site.facts?.requestForm?.value;
        return { text: letter.body, copied: true, ...(form && { open: () => openTab(form) }) };
      }
      case 'print':
        return { text: null, copied: false, open: () => openLetter(letter.reference) };
      default: {
        const { url, short } = webmailUrl(way, letter);
        return { text: short ? letter.body : null, copied: short, open: () => openTab(url) };
      }
    }
  }

  async function note(letter: RequestDraft): Promise<void> {
    const country = controllerPlace(
      site.facts?.postalAddress?.value ?? null,
      site.facts?.authority?.value.country ?? null,
    );
    const kept = attached.value.map(({ seal }) => seal.value);
    saveProblem.value = await cases.drafted(letter, { site: site.registrableDomain, country, records: kept });
  }

  /** The person says that it went out: from here the legal clock runs. */
  async function sent(sending: Sending): Promise<void> {
    if (!choices.value || !draft.value) return;
    const { reference, right } = choices.value;
    await note(draft.value);
    saveProblem.value ??= await cases.sent(reference, sending);
    if (saveProblem.value) return;
    const noted = cases.views.find((one) => one.case.id === reference);
    sentOn.value = { on: sending.on, due: noted?.due ?? null, holidaysKnown: noted?.holidaysKnown ?? true };
    await forget(draftKey(site.registrableDomain, right));
    await setComposing(site.registrableDomain, null);
  }

  return {
    choices,
    typedAddress,
    drafts,
    notWritten,
    mail,
    delivery,
    sentOn,
    saveProblem,
    candidates,
    attachable,
    attached,
    consentRecord,
    suspected,
    observed,
    askedBefore,
    start,
    write,
    choose,
    attach,
    tick,
    keepAgain,
    deliver,
    sent,
  };
});
