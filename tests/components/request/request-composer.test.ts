// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speakFrench } from '../ui/interface-language.ts';
import { violations } from '../ui/violations.ts';
import { aDraft, CONSENT, DRAFTS, NOBODY, openComposer, RECIPIENT, someChoices } from './samples.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const NO_CONTACT = { ...RECIPIENT, contact: null };
const DOUBTFUL = { ...RECIPIENT, contact: { ...RECIPIENT.contact!, confidence: 'uncertain' as const } };
const LETTER = { subject: 'Own subject', body: 'Own words' };

/** Every state the composer can be in, with a sentence that tells it. */
const STATES: { desc: string; props: Parameters<typeof openComposer>[0]; says: string[]; not?: string[] }[] = [
  {
    desc: 'ready',
    props: {},
    says: [
      'Last checked against the law on 1 Oct 2026.',
      'Ask for my data',
      'Article 15',
      'dpo@brise.test',
      'from the policy',
      'Camille Roux · camille@example.org',
    ],
    not: ['Did you send it?', 'Why it must go'],
  },
  { desc: 'with the postal address on one line', props: {}, says: ['Brise SARL, 5 rue du Moulin, 35000 Rennes'] },
  {
    desc: 'letter being written',
    props: { drafts: null, mail: null },
    says: ['Writing the letter…', 'Open in mail'],
    not: ['Print the letter'],
  },
  {
    desc: 'letter not written',
    props: { drafts: null, mail: null, problems: [{ kind: 'not-written' }] },
    says: ['The letter could not be written.', 'Try again'],
    not: ['Writing the letter…'],
  },
  {
    desc: 'typed address that is none: nothing goes to the policy’s instead',
    props: { choices: someChoices({ typedAddress: 'dpo@' }) },
    says: ['Print the letter'],
    not: ['Open in mail'],
  },
  {
    desc: 'no address, but a form',
    props: { recipient: NO_CONTACT, mail: null, hasForm: true },
    says: ['No address for such requests was read', 'Open their form', 'paste it there'],
    not: ['from the policy', 'Open in mail'],
  },
  {
    desc: 'no address and no form',
    props: { recipient: NO_CONTACT, mail: null },
    says: ['Print the letter', 'Type in an address, or copy or print the letter.'],
    not: ['Open their form'],
  },
  {
    desc: 'address typed in',
    props: { choices: someChoices({ typedAddress: 'privacy@brise.test' }) },
    says: ['typed in by you', 'Use the address from the policy'],
    not: ['dpo@brise.test'],
  },
  {
    desc: 'typed address that is none',
    props: { choices: someChoices({ typedAddress: 'dpo@brise.test?bcc=all@brise.test' }), mail: null },
    says: ['This is not one plain e-mail address'],
    not: ['typed in by you'],
  },
  {
    desc: 'address of a foreign domain',
    props: { problems: [{ kind: 'foreign-address' }] },
    says: ['This address is neither of brise.test nor of a domain'],
  },
  {
    desc: 'address that may not be for this',
    props: { recipient: DOUBTFUL },
    says: ['to be checked', 'Habeas is not sure', 'To use your rights, write to dpo@brise.test.'],
    not: ['from the policy'],
  },
  {
    desc: 'nobody said who asks',
    props: { identity: NOBODY },
    says: ['Say who you are: a name or an e-mail address is enough.', 'Account or customer number here'],
    not: ['Write a name or an e-mail address'],
  },
  {
    desc: 'an e-mail address of one’s own that is none',
    props: { identity: { ...NOBODY, email: 'camille@exa mple' } },
    says: ['This is not one plain e-mail address, such as camille@example.org.', 'is not right yet'],
  },
  {
    desc: 'nothing to be found by, all in sight',
    props: { choices: someChoices({ candidates: [] }), consent: null, suspected: [], tier: 'everywhere' },
    says: ['Nothing that they could search by was seen in this browser.'],
    not: ['Habeas saw', 'Only I use', 'suspected broken promise'],
  },
  { desc: 'seen: the page', props: {}, says: ['Habeas saw this page only'] },
  { desc: 'seen: the site', props: { tier: 'site' }, says: ['Habeas saw this site only'] },
  {
    desc: 'asked before',
    props: { problems: [{ kind: 'asked-before', on: '2026-11-01' }] },
    says: ['You asked this site for the same on 1 Nov 2026.'],
  },
  {
    desc: 'not saved, no room',
    props: { problems: [{ kind: 'not-saved', why: 'storage-full' }] },
    says: ['Not saved: the browser has no room left. Copy the letter', 'Try again'],
  },
  {
    desc: 'not saved, refused',
    props: { problems: [{ kind: 'not-saved', why: 'storage-failed' }] },
    says: ['Not saved: the browser did not let Habeas write. Copy the letter', 'Try again'],
  },
  {
    desc: 'not noted',
    props: { problems: [{ kind: 'not-saved', why: 'not-noted' }] },
    says: ['Not noted: this request is over'],
    not: ['Try again'],
  },
  {
    desc: 'erasure',
    props: { right: 'erasure' },
    says: ['Delete it', 'Article 17', 'Why it must go', 'I take back my consent'],
  },
  {
    desc: 'objection to marketing',
    props: { right: 'marketing-objection' },
    says: ['Stop marketing', 'Article 21(2)'],
    not: ['Why it must go'],
  },
  {
    desc: 'edited',
    props: { choices: someChoices({ edits: { fr: LETTER } }) },
    says: ['Own subject', 'Own words', 'You edited this text.', 'Start again from the draft'],
    not: ['Madame, Monsieur', 'Last checked against the law'],
  },
  {
    desc: 'side by side',
    props: { choices: someChoices({ view: 'side-by-side' }) },
    says: ['first language (French)'],
  },
  {
    desc: 'delivered',
    props: { delivery: { way: 'mail', ok: true, short: true } },
    says: ['The letter is copied. Paste it into the mail that opens.', 'Did you send it?'],
  },
  {
    desc: 'sent',
    props: {
      delivery: { way: 'mail', ok: true, short: false },
      sent: { on: '2026-11-22', due: '2026-12-22', holidaysKnown: true },
    },
    says: ['Noted: sent on 22 Nov 2026. An answer is due by 22 Dec 2026.'],
    not: ['Did you send it?', 'Public holidays'],
  },
];

describe('the composer', () => {
  it.each(STATES)('$desc: says so', ({ props, says, not = [] }) => {
    const composer = openComposer(props);
    for (const sentence of says) expect(composer.text()).toContain(sentence);
    for (const sentence of not) expect(composer.text()).not.toContain(sentence);
  });

  it.each(STATES)('$desc: without barriers', async ({ props }) => {
    expect(await violations(openComposer(props))).toEqual([]);
  });

  it('speaks French around a letter of its own language', () => {
    speakFrench();
    const composer = openComposer({ locale: 'fr', choices: someChoices({ view: 'en' }) });
    expect(composer.get('h1').text()).toBe('Demander mes données');
    expect(composer.get('[data-testid=letter]').attributes('lang')).toBe('en');
    expect(composer.get('[data-testid=letter]').text()).toContain('Dear Sir or Madam');
  });

  it('takes the focus to its title', () => {
    const composer = openComposer();
    expect(document.activeElement).toBe(composer.get('h1').element);
  });

  it.each([
    { desc: 'back', button: 'back', event: 'back', props: {} },
    {
      desc: 'write it again',
      button: 'not-written] [class~=button',
      event: 'retry',
      props: { drafts: null, problems: [{ kind: 'not-written' as const }] },
    },
  ])('tells: $desc', async ({ button, event, props }) => {
    const composer = openComposer(props);
    await composer.get(`[data-testid=${button}]`).trigger('click');
    expect(composer.emitted(event)).toHaveLength(1);
  });
});

describe('what the person ticks', () => {
  const box = (composer: ReturnType<typeof openComposer>, name: string) => composer.get(`[data-testid=${name}] input`);

  it('shows each identifier by name, short id, source, host and first sight, ticked as told', () => {
    const rows = openComposer().findAll('[data-testid=identifier]');
    expect(rows.map((row) => row.text().replace(/\s+/g, ' '))).toEqual([
      expect.stringContaining(
        'Example visitor id 1846290734.17936…stored as _exa for brise.test · first seen 3 Nov 2026',
      ),
      expect.stringContaining(
        'Example Hub user id 48213stored as uid for brise.test · may be an account number or an address',
      ),
    ]);
    expect(rows.map((row) => row.get('input').element.checked)).toEqual([true, false]);
    const hint = rows[1]!.get('input').attributes('aria-describedby');
    expect(rows[1]!.get(`[id="${hint}"]`).text()).toContain('off until you tick it');
  });

  it('says on demand why it is one and, where it was cut, the whole of it', async () => {
    const composer = openComposer();
    const [long, short] = composer.findAll('[data-testid=identifier]');
    expect(long!.text()).not.toContain('1846290734.1793696520.long');
    for (const row of [long!, short!]) await row.get('[data-testid=identifier-why] button').trigger('click');
    expect(long!.text()).toContain('A random number given to this browser at its first visit.');
    expect(long!.text()).toContain('look it up in Example.');
    expect(long!.text()).toContain('1846290734.1793696520.long');
    expect(short!.text()).toContain('What the site itself calls you in Example Hub.');
    expect(short!.findAll('code')).toHaveLength(1);
    expect(await violations(composer)).toEqual([]);
  });

  it('names it in the language of the interface', () => {
    speakFrench();
    expect(openComposer({ locale: 'fr' }).get('[data-testid=identifier]').text()).toContain(
      'Identifiant de visiteur Example',
    );
  });

  it('strikes one identifier and leaves the others', async () => {
    const composer = openComposer();
    await composer.findAll('[data-testid=identifier] input')[1]!.setValue(true);
    await composer.findAll('[data-testid=identifier] input')[0]!.setValue(false);
    expect(composer.props('choices').candidates.map((one) => one.ticked)).toEqual([false, true]);
  });

  it.each([
    { name: 'quote-consent', key: 'quoteConsent', was: true },
    { name: 'sole-user', key: 'soleUser', was: false },
    { name: 'annex', key: 'annex', was: false },
  ] as const)('$name', async ({ name, key, was }) => {
    const composer = openComposer();
    expect(composer.props('choices')[key]).toBe(was);
    await box(composer, name).setValue(!was);
    expect(composer.props('choices')).toEqual(someChoices({ [key]: !was }));
  });

  it('asks about a shared browser only when an identifier is used', () => {
    const candidates = someChoices().candidates.map((one) => ({ ...one, ticked: false }));
    expect(
      openComposer({ choices: someChoices({ candidates }) })
        .find('[data-testid=sole-user]')
        .exists(),
    ).toBe(false);
  });

  it('tells what the record says, and nothing where it says nothing', () => {
    const row = (consent: typeof CONSENT) => openComposer({ consent }).get('[data-testid=quote-consent]').text();
    expect(row(CONSENT)).toBe(
      'My choice in ExampleCMP accepted: Necessary, Statistics · refused: Marketing · chosen 3 Nov 2026',
    );
    expect(row({ ...CONSENT, accepted: [], givenAt: null })).toBe('My choice in ExampleCMP refused: Marketing');
  });

  it('keeps the grounds of erasure in their order', async () => {
    const composer = openComposer({ right: 'erasure' });
    const grounds = composer.findAll('[data-testid=grounds] input');
    await grounds[3]!.setValue(true);
    await grounds[0]!.setValue(true);
    await grounds[1]!.setValue(false);
    expect(composer.props('choices').details.erasureGrounds).toEqual(['a', 'd']);
  });

  it('keeps the cases of restriction', async () => {
    const composer = openComposer({ right: 'restriction' });
    const grounds = composer.findAll('[data-testid=grounds] input');
    expect(grounds).toHaveLength(4);
    expect(composer.text()).toContain('Tick at least one reason for the freeze.');
    await grounds[2]!.setValue(true);
    expect(composer.props('choices').details.restrictionGrounds).toEqual(['c']);
    expect(composer.text()).not.toContain('Tick at least one reason for the freeze.');
    expect(await violations(composer)).toEqual([]);
  });

  it('takes corrections line by line, and strikes one', async () => {
    const composer = openComposer({ right: 'rectification' });
    expect(composer.text()).toContain('Say what the correction is about');
    const type = async (words: string[], from: number): Promise<void> => {
      for (const [at, word] of words.entries())
        await composer.findAll('[data-testid=corrections] input')[from + at]!.setValue(word);
    };
    await type(['Name', 'Adu', 'Ada'], 0);
    await composer.get('[data-testid=add-correction]').trigger('click');
    await type(['Town', '', 'Rennes'], 3);
    expect(composer.text()).not.toContain('Say what the correction is about');
    expect(await violations(composer)).toEqual([]);
    await composer.get('[data-testid=corrections] fieldset button').trigger('click');
    expect(composer.props('choices').details.corrections).toEqual([{ what: 'Town', wrong: '', right: 'Rennes' }]);
  });

  it.each([
    { right: 'objection', first: 'Say your reasons first' },
    { right: 'automated-decision', first: null },
  ] as const)('keeps the person’s own words for $right', async ({ right, first }) => {
    const composer = openComposer({ right });
    if (first) expect(composer.text()).toContain(first);
    await composer.get('[data-testid=statement] textarea').setValue('My words');
    expect(composer.props('choices').details.statement).toBe('My words');
    if (first) expect(composer.text()).not.toContain(first);
    expect(await violations(composer)).toEqual([]);
  });

  it('keeps where the data are to go, whom to ask about by name, and for which child', async () => {
    const portability = openComposer({ right: 'portability' });
    await portability.get('[data-testid=transfer] input').setValue('Vent SA');
    expect(portability.props('choices').details.transferTo).toBe('Vent SA');

    const access = openComposer({ recipients: ['Adline', 'Mailline'] });
    const boxes = access.findAll('[data-testid=named-recipients] input');
    await boxes[1]!.setValue(true);
    await boxes[0]!.setValue(true);
    expect(access.props('choices').details.namedRecipients).toEqual(['Adline', 'Mailline']);
    await access.get('[data-testid=edit-identity]').trigger('click');
    await access.get('[data-testid=child]').setValue('Bo');
    expect(access.props('choices').details.child).toBe('Bo');
    expect(access.get('[data-testid=sender]').text()).toContain('Camille Roux · camille@example.org, for Bo');
  });
});

describe('the address', () => {
  it('can be another, and the policy’s again', async () => {
    const composer = openComposer();
    await composer.get('[data-testid=use-another]').trigger('click');
    const field = composer.get<HTMLInputElement>('[data-testid=typed-address]');
    await vi.waitFor(() => expect(document.activeElement).toBe(field.element));
    await field.setValue('privacy@brise.test');
    expect(composer.props('choices').typedAddress).toBe('privacy@brise.test');
    await composer.get('[data-testid=use-policy]').trigger('click');
    expect(composer.props('choices').typedAddress).toBe('');
    expect(composer.get('[data-testid=address]').text()).toBe('dpo@brise.test');
  });

  it('is not called wrong while it is being typed, and says so beside the field after', async () => {
    const composer = openComposer({ recipient: NO_CONTACT, mail: null });
    const field = composer.get<HTMLInputElement>('[data-testid=typed-address]');
    await field.trigger('focus');
    await field.setValue('dpo@');
    expect(field.attributes('aria-invalid')).toBe('false');
    await field.trigger('blur');
    expect(field.attributes('aria-invalid')).toBe('true');
    expect(composer.get(`[id="${field.attributes('aria-describedby')}"]`).text()).toContain(
      'not one plain e-mail address',
    );
    expect(composer.props('choices').typedAddress).toBe('dpo@');
  });

  it.each([
    { desc: 'typed and valid', typedAddress: 'privacy@brise.test', says: 'into a mail to privacy@brise.test.' },
    { desc: 'none typed', typedAddress: '', says: 'into a mail to dpo@brise.test.' },
    { desc: 'typed and invalid: none is named', typedAddress: 'privacy@', says: 'The letter is copied.' },
  ])('named after copying: $desc', ({ typedAddress, says }) => {
    const composer = openComposer({
      choices: someChoices({ typedAddress }),
      delivery: { way: 'copy', ok: true, short: false },
    });
    expect(composer.get('[data-testid=delivery-result]').text()).toMatch(new RegExp(`${says}$`));
  });
});

describe('who asks', () => {
  it('is typed in the composer; each key goes up and the letter can follow', async () => {
    const composer = openComposer({ identity: NOBODY });
    expect(composer.get('[data-testid=deliver-mail]').attributes()).toHaveProperty('disabled');
    await composer.get('[data-testid=identity-name]').setValue('Camille');
    await composer.get('[data-testid=identity-account]').setValue('C-1');
    await composer.get('[data-testid=identity-address]').setValue('3 rue des Lilas\n69003 Lyon');
    expect(composer.props('identity')).toEqual({
      name: 'Camille',
      email: '',
      postalAddress: '3 rue des Lilas\n69003 Lyon',
      accountId: 'C-1',
    });
    expect(composer.get('[data-testid=deliver-mail]').element.tagName).toBe('A');
  });

  it('stays open with the reason when nothing usable was said, and closes when it was', async () => {
    const composer = openComposer({ identity: NOBODY });
    const done = composer.get('[data-testid=edit-identity]');
    await done.trigger('click');
    expect(composer.text()).toContain('Write a name or an e-mail address: otherwise they cannot answer.');
    await composer.get('[data-testid=identity-email]').setValue('camille@example.org');
    await done.trigger('click');
    expect(composer.find('[data-testid=identity-email]').exists()).toBe(false);
    expect(composer.get('[data-testid=sender]').text()).toContain('camille@example.org');
    expect(done.attributes('aria-expanded')).toBe('false');
  });

  it('keeps what was typed when everything is drawn anew', async () => {
    const composer = openComposer();
    await composer.get('[data-testid=edit-identity]').trigger('click');
    await composer.get('[data-testid=identity-name]').setValue('Camille R');
    await composer.setProps({ drafts: null });
    await composer.setProps({ drafts: { ...DRAFTS, fr: aDraft('fr', { body: 'new' }) }, tier: 'site' });
    expect(composer.get<HTMLInputElement>('[data-testid=identity-name]').element.value).toBe('Camille R');
  });
});
