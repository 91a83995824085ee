import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import { copyText, saveFile } from '../browser/files.ts';
import { forget, load, save, type SaveProblem } from '../browser/storage.ts';
import { openLetter, openTab } from '../browser/tabs.ts';
import type { Identifier } from '../core/cookies/cookie-entry.ts';
import type { Sending } from '../core/cases/case.ts';
import type { Contact, PolicyFact } from '../core/policy/facts.ts';
import { emlFile } from '../core/requests/delivery/eml.ts';
import { mailtoUrl } from '../core/requests/delivery/mailto.ts';
import { plainText } from '../core/requests/delivery/plain-text.ts';
import { webmailUrl, type WebmailProvider } from '../core/requests/delivery/webmail.ts';
import { draftRequest, newReference } from '../core/requests/draft.ts';
import {
  RIGHTS,
  type ConsentRecord,
  type LetterInput,
  type RequestDraft,
  type Right,
} from '../core/requests/request.ts';
import { CATEGORIES } from '../core/shared/category.ts';
import { localDay, type Day } from '../core/shared/day.ts';
import { emailAddress } from '../core/shared/email-address.ts';
import { LANGUAGES, type Language } from '../core/shared/language.ts';
import * as z from '../core/shared/schema.ts';
import { useCases } from './cases.ts';
import { DRAFT_PREFIX, setComposing } from './composing.ts';
import { useIdentity } from './identity.ts';
import { useLetterLanguage } from './letter-language.ts';
import { setAside } from './quarantine.ts';
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
  typedAddress: z.string(),
  /** identifier -> ticked, where the person changed it */
  ticks: z.record(z.string(), z.boolean()),
  quoteConsent: z.boolean(),
  annex: z.boolean(),
  soleUser: z.boolean(),
  grounds: z.array(z.enum(['a', 'b', 'c', 'd', 'e', 'f'])),
  edits: z.partialRecord(language, z.object({ subject: z.string(), body: z.string() })),
});
type Choices = z.infer<typeof choicesSchema>;

export type Way = 'mail' | 'copy' | 'eml' | WebmailProvider | 'form' | 'print';

const keyOf = (one: Identifier): string => `${one.kind} ${one.id}`;
const draftKey = (domain: string, right: Right): string => `${DRAFT_PREFIX}${domain}:${right}`;

/** The request being written: from the facts of the site, the identity and the person's choices to the drafts. */
export const useRequest = defineStore('request', () => {
  const site = useSite();
  const identity = useIdentity();
  const settings = useSettings();
  const cases = useCases();
  const languages = useLetterLanguage();

  const choices = ref<Choices | null>(null);
  const drafts = shallowRef<Partial<Record<Language, RequestDraft>> | null>(null);
  const notWritten = ref(false);
  const delivery = ref<{ way: Way; ok: boolean; short: boolean } | null>(null);
  const sentOn = ref<{ on: Day; due: Day | null } | null>(null);
  const saveProblem = ref<SaveProblem | null>(null);

  const language = computed<Language>(() => {
    const view = choices.value?.view;
    return !view || view === 'side-by-side' ? languages.proposed : view;
  });

  const contact = computed<PolicyFact<Contact> | null>(() => {
    const typed = choices.value?.typedAddress.trim() ?? '';
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

  const consentRecord = computed<ConsentRecord | null>(() => {
    const reading = site.consent?.chosen;
    if (!reading || reading.answered !== true) return null;
    return {
      platform: reading.name,
      consentId: reading.consentId,
      givenAt: reading.givenAt,
      accepted: CATEGORIES.filter((category) => reading.categories[category] === true),
      refused: CATEGORIES.filter((category) => reading.categories[category] === false),
    };
  });

  const suspected = computed(() =>
    (site.findings ?? [])
      .filter((finding) => finding.severity === 'suspicion')
      .flatMap(({ category, cookies }) => {
        if (category === null) return [];
        const companyOf = (name: string): string | null =>
          site.cookies?.find((entry) => entry.cookie.name === name)?.company ?? null;
        return cookies.map((cookie) => ({ cookie, company: companyOf(cookie), category }));
      }),
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
      erasureGrounds: choices.value.grounds,
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

  /** Starts a request, or goes on with the one that was being written for this site. */
  async function start(right: Right): Promise<void> {
    delivery.value = null;
    sentOn.value = null;
    drafts.value = null;
    const key = draftKey(site.registrableDomain, right);
    const kept = await load(key);
    const parsed = z.safeParse(choicesSchema, kept);
    if (kept !== undefined && !parsed.success) await setAside(key, kept);
    choices.value = parsed.success
      ? parsed.data
      : {
          version: 1,
          right,
          reference: newReference(crypto.getRandomValues(new Uint8Array(6)), new Date().getFullYear()),
          view: null,
          typedAddress: settings.settings.addresses[site.registrableDomain] ?? '',
          ticks: {},
          quoteConsent: true,
          annex: false,
          soleUser: false,
          grounds: right === 'erasure' ? ['a', 'b'] : [],
          edits: {},
        };
  }

  /** Changes what the person chose, and keeps it. */
  async function choose(some: Partial<Omit<Choices, 'version' | 'right' | 'reference' | 'ticks'>>): Promise<void> {
    if (!choices.value) return;
    choices.value = { ...choices.value, ...some };
    await keep();
    const address = emailAddress(choices.value.typedAddress);
    // Half an address is kept with the draft; only a whole one, or none, is remembered for the site.
    if (some.typedAddress !== undefined && (address || !some.typedAddress)) {
      await settings.setAddress(site.registrableDomain, address);
    }
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

  /** Hands the draft over, and notes it as a case. The mail program is opened by the link itself. */
  async function deliver(way: Way): Promise<void> {
    if (!draft.value) return;
    const letter = draft.value;
    delivery.value = { way, ...(await hand(way, letter)) };
    await note(letter);
    if (way === 'print') await openLetter(letter.reference);
  }

  async function hand(way: Way, letter: RequestDraft): Promise<{ ok: boolean; short: boolean }> {
    switch (way) {
      case 'copy':
        return { ok: await copyText(plainText(letter)), short: false };
      case 'mail': {
        const short = mail.value?.short ?? true;
        return { ok: !short || (await copyText(letter.body)), short };
      }
      case 'eml': {
        const { name, content } = emlFile(letter);
        saveFile(name, 'message/rfc822', content);
        return { ok: true, short: false };
      }
      case 'form': {
        const ok = await copyText(letter.body);
        if (site.facts?.requestForm) await openTab(site.facts.requestForm.value);
        return { ok, short: true };
      }
      case 'print':
        return { ok: true, short: false };
      default: {
        const { url, short } = webmailUrl(way, letter);
        // Copied first: the new tab takes the focus, and with it the right to write to the clipboard.
        const ok = !short || (await copyText(letter.body));
        await openTab(url);
        return { ok, short };
      }
    }
  }

  async function note(letter: RequestDraft): Promise<void> {
    const about = { site: site.registrableDomain, country: site.facts?.authority?.value.country ?? null };
    saveProblem.value = await cases.drafted(letter, about);
  }

  /** The person says that it went out: from here the legal clock runs. */
  async function sent(sending: Sending): Promise<void> {
    if (!choices.value || !draft.value) return;
    const { reference, right } = choices.value;
    await note(draft.value);
    saveProblem.value ??= await cases.sent(reference, sending);
    if (saveProblem.value) return;
    sentOn.value = { on: sending.on, due: cases.views.find((one) => one.case.id === reference)?.due ?? null };
    await forget(draftKey(site.registrableDomain, right));
    await setComposing(site.registrableDomain, null);
  }

  return {
    choices,
    drafts,
    notWritten,
    mail,
    delivery,
    sentOn,
    saveProblem,
    candidates,
    consentRecord,
    suspected,
    askedBefore,
    start,
    write,
    choose,
    tick,
    deliver,
    sent,
  };
});
