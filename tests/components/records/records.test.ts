// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import CaseRecords from '../../../components/records/CaseRecords.vue';
import KeepRecord from '../../../components/records/KeepRecord.vue';
import RecordList from '../../../components/records/RecordList.vue';
import RecordView from '../../../components/records/RecordView.vue';
import RecordPart from '../../../components/request/RecordPart.vue';
import type { SealedRecord } from '../../../core/records/record.ts';
import { recordFile } from '../../../core/records/file.ts';
import { openRecord } from '../../../core/records/seal.ts';
import { CLIENT_ID, EVERY_LIMIT, sealed, SEEN, SESSION, sha256 } from '../../core/records/samples.ts';
import { findingsOfEveryRule } from '../findings/samples.ts';
import { violations } from '../ui/violations.ts';

const locale = 'en-GB';
let masked: SealedRecord;
let shown: SealedRecord;
beforeAll(async () => {
  masked = await sealed();
  shown = await sealed(true);
});
afterEach(() => document.body.replaceChildren());

describe('keeping a record', () => {
  const button = (state: InstanceType<typeof KeepRecord>['$props']['state'] = null) =>
    mount(KeepRecord, { props: { state, seal: state === 'kept' ? 'a1'.repeat(32) : null } });

  it('is one click, without identifiers unless they are chosen', async () => {
    const wrapper = button();
    await wrapper.get('[data-testid=keep-record-now]').trigger('click');
    await wrapper.get('input').setValue(true);
    await wrapper.get('[data-testid=keep-record-now]').trigger('click');
    expect(wrapper.emitted('keep')).toEqual([[false], [true]]);
    expect(await violations(wrapper)).toEqual([]);
  });

  it.each([
    { state: null, says: '' },
    { state: 'keeping', says: 'Reading the page once more' },
    { state: 'kept', says: 'Kept, sealed.' },
    { state: 'not-read', says: 'could not be read to the end' },
    { state: 'storage-full', says: 'no room left' },
    { state: 'storage-failed', says: 'did not let Habeas write' },
  ] as const)('reads out $state', ({ state, says }) => {
    const wrapper = button(state);
    expect(wrapper.get('[role=status]').text()).toContain(says);
    expect(wrapper.get('button').attributes('disabled') !== undefined).toBe(state === 'keeping');
    const links = wrapper.findAll('a').map((link) => link.attributes('href'));
    expect(links).toEqual(state === 'kept' ? [`/record.html#${'a1'.repeat(32)}`] : []);
  });
});

describe('the list of records', () => {
  const list = (changes: Partial<InstanceType<typeof RecordList>['$props']> = {}) =>
    mount(RecordList, {
      props: { records: [masked, shown], damaged: [], closed: false, outcome: null, locale, ...changes },
      attachTo: document.body,
    });

  it('opens, saves in both forms, and names what it acts on', async () => {
    const wrapper = list();
    const [first] = wrapper.findAll('[data-testid=record]');
    expect(first?.text()).toContain('www.nimbus.example');
    expect(first?.get('[data-testid=record-open]').attributes('href')).toBe(`/record.html#${masked.seal.value}`);
    await first?.get('[data-testid=record-save]').trigger('click');
    await first?.get('[data-testid=record-inspection]').trigger('click');
    expect(wrapper.emitted('save')).toEqual([
      [masked.seal.value, 'record'],
      [masked.seal.value, 'inspection'],
    ]);
    expect(await violations(wrapper)).toEqual([]);
  });

  it.each([
    { desc: 'one', button: '[data-testid=record-delete]', question: 'www.nimbus.example', id: () => masked.seal.value },
    { desc: 'all', button: '[data-testid=records-delete-all]', question: 'all 2 records', id: () => undefined },
  ])('deletes $desc only after the second click', async ({ button, question, id }) => {
    const wrapper = list();
    await wrapper.get(button).trigger('click');
    await flushPromises();
    const group = wrapper.get('[data-testid=record-confirm]');
    expect(group.text()).toContain(question);
    expect(document.activeElement).toBe(group.element);
    expect(await violations(wrapper)).toEqual([]);
    await wrapper.get('[data-testid=record-keep]').trigger('click');
    expect(wrapper.emitted('delete')).toBeUndefined();
    await wrapper.get(button).trigger('click');
    await wrapper.get('[data-testid=record-delete-now]').trigger('click');
    expect(wrapper.emitted('delete')).toEqual([[id()]]);
  });

  it('shows what does not open, why, and lets it be saved and deleted', async () => {
    const damaged = (['changed', 'newer-record', 'not-a-record'] as const).map((problem, index) => ({
      id: `${index}`.repeat(64),
      problem,
    }));
    const wrapper = list({ records: [], damaged });
    const notice = wrapper.get('[data-testid=damaged-records]');
    for (const words of ['3 records', 'Changed since it was sealed', 'a newer Habeas', 'Damaged']) {
      expect(notice.text()).toContain(words);
    }
    await notice.get('button').trigger('click');
    expect(wrapper.emitted('save')).toEqual([['0'.repeat(64), 'record']]);
    await notice.get('[data-testid=damaged-delete]').trigger('click');
    await wrapper.get('[data-testid=record-delete-now]').trigger('click');
    expect(wrapper.emitted('delete')).toEqual([['0'.repeat(64)]]);
    expect(await violations(wrapper)).toEqual([]);
  });

  it.each([
    { desc: 'empty', changes: { records: [] }, part: 'no-records', says: 'No record yet.' },
    { desc: 'closed', changes: { records: [], closed: true }, part: 'records-closed', says: 'is not known' },
    { desc: 'deleted', changes: { outcome: 'deleted' as const }, part: 'records-result', says: 'Deleted.' },
    { desc: 'not deleted', changes: { outcome: 'failed' as const }, part: 'records-result', says: 'did not let' },
  ])('says that it is $desc', async ({ changes, part, says }) => {
    const wrapper = list(changes);
    expect(wrapper.get(`[data-testid=${part}]`).text()).toContain(says);
    expect(wrapper.find('[data-testid=no-records]').exists()).toBe(part === 'no-records');
    expect(await violations(wrapper)).toEqual([]);
  });
});

describe('the page of a record', () => {
  const page = (one: SealedRecord) => mount(RecordView, { props: { sealed: one, locale }, attachTo: document.body });

  it('tells all of it: site, time, access, limits, seal, consent, cookies, findings, hosts, policy', async () => {
    const wrapper = page(masked);
    await flushPromises();
    const text = wrapper.text().replace(/\s+/g, ' ');
    for (const words of [
      'Record of a visit: www.nimbus.example',
      'https://www.nimbus.example/shop',
      '(2026-11-03T12:00:00.000Z)',
      'this page: Habeas sees what scripts of this page can see',
      'Habeas 9.9.9',
      masked.seal.value,
      'Unchanged since it was sealed.',
      'It does not show when it was made or by whom',
      'Identifiers are left out.',
      'Out of sight: cookies of other companies.',
      'Suspected broken promise.',
      'Art. 5(3) ePrivacy Directive',
      'Marketing: refused',
      'Somebody chose',
      'Cookies (4)',
      '24 characters, not shown',
      'server only',
      'declared by the site as Necessary',
      'database: shop',
      'px.adnet.example',
      'https://www.nimbus.example/privacy',
      masked.record.policy[0]!.sha256,
    ])
      expect(text).toContain(words);
    expect(text).toContain('Google Analytics: an identifier, not shown');
    expect(wrapper.find('button[data-testid^=grant]').exists()).toBe(false);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('shows identifiers where the person chose so, and no value', () => {
    expect(page(masked).text()).not.toContain(CLIENT_ID);
    const text = page(shown).text();
    expect(text).toContain(`Google Analytics: ${CLIENT_ID}`);
    expect(text).toContain('consent-id-3141592653');
    expect(text).not.toContain(SESSION);
    expect(text).not.toContain('account-48213');
  });

  it.each(EVERY_LIMIT.map((limit) => ({ limit })))('tells of the limit $limit.kind $limit.what', async ({ limit }) => {
    const wrapper = page(await sealed(false, { evidence: { ...SEEN.evidence, limits: [limit] } }));
    const told = wrapper.findAll('section').find((section) => section.get('h2').text() === 'Out of sight')!;
    expect(told.text()).not.toContain('Nothing is known to have been out of sight.');
    expect(told.findAll('li')).toHaveLength(1);
    expect(told.get('li').text()).toMatch(/^[A-Z][^$]*[a-z]{3,} [^$]*\.$/);
  });

  it('draws a finding of every rule, unfolded', async () => {
    const findings = Object.values(findingsOfEveryRule());
    const from = await sealed(false, { findings });
    expect(await openRecord(JSON.parse(recordFile(from).content), sha256)).toEqual({ ok: true, value: from });
    const wrapper = page(from);
    await flushPromises();
    expect(wrapper.findAll('[data-testid=finding]').map((one) => one.attributes('data-rule'))).toEqual(
      findings.map(({ rule }) => rule),
    );
    for (const { law } of findings) expect(wrapper.text()).toContain(law);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('renders what a page wrote as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const site = { ...SEEN.evidence.site, title };
    const wrapper = page(await sealed(false, { evidence: { ...SEEN.evidence, site } }));
    expect(wrapper.text()).toContain(title);
    expect(wrapper.find('img').exists()).toBe(false);
  });

  it('says of each part that nothing was seen, where nothing was', async () => {
    const evidence = { ...SEEN.evidence, thirdPartyHosts: [], stores: [], limits: [] };
    const nothing = {
      evidence,
      cookies: [],
      stored: [],
      findings: [],
      policy: [],
      consent: { chosen: null, readings: [] },
    };
    const wrapper = page(await sealed(false, nothing));
    const text = wrapper.text();
    expect(text.match(/None was seen\./g)).toHaveLength(3);
    for (const words of ['Nothing is known to have been out of sight.', 'No consent platform', 'No policy was read.']) {
      expect(text).toContain(words);
    }
    expect(await violations(wrapper)).toEqual([]);
  });
});

describe('records in a request', () => {
  const part = (attached: SealedRecord[], records = [masked]) =>
    mount(RecordPart, { props: { records, attached, locale }, attachTo: document.body });

  it('are ticked one by one, and only then said to go with the mail file alone', async () => {
    const wrapper = part([]);
    expect(wrapper.text()).not.toContain('.eml');
    await wrapper.get('input').setValue(true);
    expect(wrapper.emitted('attach')).toEqual([[masked.seal.value, true]]);
    await wrapper.setProps({ attached: [masked] });
    expect(wrapper.get('[data-testid=attach-hint]').text()).toContain('Only the mail file (.eml) takes it along.');
    await wrapper.get('[data-testid=attach-save]').trigger('click');
    expect(wrapper.emitted('save')).toEqual([[masked.seal.value]]);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('are not spoken of where there are none', () => {
    expect(part([], []).find('[data-testid=attach-records]').exists()).toBe(false);
  });
});

describe('records of a case', () => {
  it('are those of its site, and those that are gone are told', async () => {
    const gone = 'd'.repeat(64);
    const wrapper = mount(CaseRecords, {
      props: { site: 'nimbus.example', attached: [gone], records: [masked], locale },
      attachTo: document.body,
    });
    expect(wrapper.get('[data-testid=case-record-gone]').text()).toContain('is not kept here any more');
    await wrapper.get('input').setValue(true);
    expect(wrapper.emitted('attach')).toEqual([[[gone, masked.seal.value]]]);
    await wrapper.setProps({ attached: [masked.seal.value] });
    await wrapper.get('input').setValue(false);
    expect(wrapper.emitted('attach')?.at(-1)).toEqual([[]]);
    expect(await violations(wrapper)).toEqual([]);
    await wrapper.setProps({ site: 'other.example', attached: [] });
    expect(wrapper.find('[data-testid=case-records]').exists()).toBe(false);
  });
});
