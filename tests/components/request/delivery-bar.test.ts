// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Sent } from '../../../core/cases/case.ts';
import type { Delivery } from '../../../core/requests/delivery/way.ts';
import { violations } from '../ui/violations.ts';
import { NOBODY, openComposer, RECIPIENT, someChoices, TODAY } from './samples.ts';

afterEach(() => document.body.replaceChildren());

const NO_CONTACT = { ...RECIPIENT, contact: null };
type Composer = ReturnType<typeof openComposer>;
const way = (composer: Composer, name: string) => composer.get(`[data-testid=deliver-${name}]`);
const ways = (composer: Composer) =>
  composer.findAll('[data-testid^=deliver-]').map((one) => one.attributes('data-testid')!.slice('deliver-'.length));

describe('the ways out', () => {
  it('begin with a real link, so that the popup stays open', async () => {
    const composer = openComposer();
    expect(way(composer, 'mail').element.tagName).toBe('A');
    expect(way(composer, 'mail').attributes('href')).toBe('mailto:dpo@brise.test?subject=x');
    expect(way(composer, 'mail').attributes('target')).toBeUndefined();
    way(composer, 'mail').element.addEventListener('click', (event) => event.preventDefault());
    await way(composer, 'mail').trigger('click');
    expect(composer.emitted('deliver')).toEqual([['mail']]);
  });

  it.each([
    { desc: 'an address', props: {}, shown: ['mail', 'copy', 'more', 'eml', 'gmail', 'outlook', 'yahoo', 'print'] },
    {
      desc: 'an address and a form',
      props: { hasForm: true },
      shown: ['mail', 'copy', 'more', 'eml', 'gmail', 'outlook', 'yahoo', 'form', 'print'],
    },
    {
      desc: 'a form only',
      props: { hasForm: true, mail: null, recipient: NO_CONTACT },
      shown: ['form', 'copy', 'more', 'eml', 'gmail', 'outlook', 'yahoo', 'print'],
    },
    {
      desc: 'neither',
      props: { mail: null, recipient: NO_CONTACT },
      shown: ['print', 'copy', 'more', 'eml', 'gmail', 'outlook', 'yahoo'],
    },
  ])('with $desc: $shown', async ({ props, shown }) => {
    const composer = openComposer(props);
    await way(composer, 'more').trigger('click');
    expect(ways(composer)).toEqual(shown);
    expect(composer.text()).toContain('it stays in the browser’s history');
    expect(await violations(composer)).toEqual([]);
  });

  it.each(['eml', 'gmail', 'outlook', 'yahoo', 'form', 'print'] as const)('tell that %s was chosen', async (name) => {
    const composer = openComposer({ hasForm: true });
    await way(composer, 'more').trigger('click');
    await way(composer, name).trigger('click');
    expect(composer.emitted('deliver')).toEqual([[name]]);
    expect(composer.find('[data-testid=deliver-eml]').exists()).toBe(false);
    expect(document.activeElement).toBe(way(composer, 'more').element);
  });

  it.each([
    { desc: 'nobody says who asks', props: { identity: NOBODY } },
    { desc: 'what they say is wrong', props: { identity: { ...NOBODY, email: 'no' } } },
    { desc: 'there is no letter yet', props: { drafts: null } },
    {
      desc: 'an edited letter has no draft to stand on',
      props: { drafts: null, choices: someChoices({ edits: { fr: { subject: 'Own', body: 'Own' } } }) },
    },
    { desc: 'the letter on screen is an old one', props: { problems: [{ kind: 'not-written' as const }] } },
  ])('are closed while $desc', async ({ props }) => {
    const composer = openComposer(props);
    for (const name of ['mail', 'copy', 'more']) {
      expect(way(composer, name).attributes()).toHaveProperty('disabled');
      await way(composer, name).trigger('click');
    }
    expect(composer.find('a[href^=mailto]').exists()).toBe(false);
    expect(composer.emitted('deliver')).toBeUndefined();
  });
});

describe('the menu', () => {
  it('takes the focus, and Escape from anywhere in it closes it, and only it', async () => {
    const composer = openComposer();
    await way(composer, 'more').trigger('click');
    expect(way(composer, 'more').attributes('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(way(composer, 'eml').element);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    way(composer, 'yahoo').element.dispatchEvent(escape);
    await composer.vm.$nextTick();
    expect(escape.defaultPrevented).toBe(true);
    expect(ways(composer)).toEqual(['mail', 'copy', 'more']);
    expect(document.activeElement).toBe(way(composer, 'more').element);
  });

  it('leaves Escape to the popup while it is closed', () => {
    const composer = openComposer();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    way(composer, 'more').element.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(false);
  });

  it('closes when the focus goes elsewhere', async () => {
    const composer = openComposer();
    await way(composer, 'more').trigger('click');
    (way(composer, 'gmail').element as HTMLElement).focus();
    await composer.vm.$nextTick();
    expect(ways(composer)).toContain('gmail');
    (way(composer, 'copy').element as HTMLElement).focus();
    await composer.vm.$nextTick();
    expect(ways(composer)).toEqual(['mail', 'copy', 'more']);
  });
});

describe('what became of it', () => {
  const RESULTS: { delivery: Delivery; says: string }[] = [
    { delivery: { way: 'mail', ok: true, short: false }, says: 'Your mail program was asked to open the letter.' },
    {
      delivery: { way: 'mail', ok: true, short: true },
      says: 'The letter is copied. Paste it into the mail that opens.',
    },
    {
      delivery: { way: 'copy', ok: true, short: false },
      says: 'The letter is copied. Paste it into a mail to dpo@brise.test.',
    },
    { delivery: { way: 'eml', ok: true, short: false }, says: 'The mail file is saved. Open it, check it, send it.' },
    {
      delivery: { way: 'gmail', ok: true, short: false },
      says: 'The letter opens in Gmail. Check it and send it there.',
    },
    {
      delivery: { way: 'outlook', ok: true, short: true },
      says: 'The letter is copied. Paste it into the mail that opens in Outlook.',
    },
    {
      delivery: { way: 'form', ok: true, short: false },
      says: 'The letter is copied and their form opens. Paste it there.',
    },
    {
      delivery: { way: 'print', ok: true, short: false },
      says: 'Sign the printed letter and post it, registered if you can.',
    },
    {
      delivery: { way: 'copy', ok: false, short: false },
      says: 'The browser did not let Habeas copy. Choose “Edit the text” and copy it from there.',
    },
    {
      delivery: { way: 'eml', ok: false, short: false },
      says: 'That did not work. Copy the letter and paste it into your mail.',
    },
  ];

  it.each(RESULTS)('is read out: $delivery.way, ok $delivery.ok, short $delivery.short', async ({ delivery, says }) => {
    const composer = openComposer();
    const result = composer.get('[data-testid=delivery-result]');
    expect(result.attributes('role')).toBe('status');
    expect(result.text()).toBe('');
    await composer.setProps({ delivery });
    expect(result.text()).toBe(says);
    expect(composer.find('[data-testid=mark-sent]').exists()).toBe(delivery.ok);
  });

  const SENT: { desc: string; sent: Sent; says: string }[] = [
    {
      desc: 'holidays counted',
      sent: { on: '2026-11-22', due: '2026-12-22', holidaysKnown: true },
      says: 'Noted: sent on 22 Nov 2026. An answer is due by 22 Dec 2026.',
    },
    {
      desc: 'holidays of their country not known',
      sent: { on: '2026-11-22', due: '2026-12-22', holidaysKnown: false },
      says: 'Noted: sent on 22 Nov 2026. An answer is due by 22 Dec 2026. Public holidays of their country are not counted.',
    },
    {
      desc: 'no due date, so nothing that holidays could move',
      sent: { on: '2026-11-22', due: null, holidaysKnown: false },
      says: 'Noted: sent on 22 Nov 2026.',
    },
  ];

  it.each(SENT)('says until when an answer is due, and what that leaves out: $desc', ({ sent, says }) => {
    expect(openComposer({ sent }).get('[data-testid=delivery-result]').text()).toBe(says);
  });

  it.each(['storage-full', 'storage-failed'] as const)(
    'stays in sight beside the way out while it is not saved, and can be tried again: %s',
    async (why) => {
      const composer = openComposer({ problems: [{ kind: 'not-saved', why }] });
      const notice = composer.get('footer [data-testid=not-saved]');
      expect(notice.attributes('role')).toBe('status');
      expect(way(composer, 'copy').attributes()).not.toHaveProperty('disabled');
      await notice.get('button').trigger('click');
      expect(composer.emitted('keep')).toEqual([[]]);
    },
  );

  it('is told beforehand where the letter is too long for a link', () => {
    const mail = { url: 'mailto:dpo@brise.test', short: true };
    const note = openComposer({ mail }).get('[data-testid=delivery-note]');
    expect(note.text()).toBe('Too long for a mail link: the letter is copied as the mail opens. Paste it there.');
    expect(openComposer().find('[data-testid=delivery-note]').exists()).toBe(false);
  });

  it.each([
    { way: 'mail', by: 'mail' },
    { way: 'print', by: 'letter' },
    { way: 'form', by: 'form' },
  ] as const)('ends with the day it was sent, after $way by $by', async ({ way: chosen, by }) => {
    const composer = openComposer({ delivery: { way: chosen, ok: true, short: false } });
    await composer.get('form:has([data-testid=mark-sent])').trigger('submit');
    expect(composer.emitted('sent')).toEqual([[{ on: TODAY, by }]]);
  });
});
