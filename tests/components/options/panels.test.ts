// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import BackupPanel from '../../../components/options/BackupPanel.vue';
import DeletePanel from '../../../components/options/DeletePanel.vue';
import { OPTIONS_PAGES } from '../../../components/options/options-page.ts';
import OptionsNav from '../../../components/options/OptionsNav.vue';
import PermissionPanel from '../../../components/options/PermissionPanel.vue';
import SettingsForm from '../../../components/options/SettingsForm.vue';
import { violations } from '../ui/violations.ts';

afterEach(() => document.body.replaceChildren());

describe('the parts of the options page', () => {
  it.each(OPTIONS_PAGES)('%s has an address of its own and is marked when it is open', async (page) => {
    const nav = mount(OptionsNav, { props: { current: page, openCases: 2 } });
    expect(nav.get(`[data-testid=nav-${page}]`).attributes('href')).toBe(`#${page}`);
    expect(nav.findAll('[aria-current=page]').map((one) => one.attributes('data-testid'))).toEqual([`nav-${page}`]);
    expect(nav.get('[data-testid=nav-requests]').text()).toBe('Requests 2');
    expect(await violations(nav)).toEqual([]);
  });

  it('count no open request where there is none', () => {
    const nav = mount(OptionsNav, { props: { current: 'identity', openCases: 0 } });
    expect(nav.get('[data-testid=nav-requests]').text()).toBe('Requests');
  });
});

describe('the settings', () => {
  it('choose the language of the letters', async () => {
    const form = mount(SettingsForm, { props: { letterLanguage: 'controller' } });
    expect(form.get<HTMLInputElement>('[data-testid=letter-language-controller]').element.checked).toBe(true);
    await form.get('[data-testid=letter-language-own]').setValue(true);
    expect(form.emitted('update:letterLanguage')).toEqual([['own']]);
    expect(await violations(form)).toEqual([]);
  });
});

describe('what Habeas may see', () => {
  const panel = (grants: string[] | null, failed = false) => mount(PermissionPanel, { props: { grants, failed } });

  it('claims nothing before it was asked for', () => {
    expect(panel(null).text()).toBe('What Habeas may see');
  });

  it('is the page that is clicked on when nothing is granted', async () => {
    const wrapper = panel([]);
    expect(wrapper.text()).toContain('No lasting permission is given.');
    expect(await violations(wrapper)).toEqual([]);
  });

  it.each([
    { pattern: '*://*.brise.test/*', name: 'brise.test', reach: 'all cookies and pages of this site' },
    { pattern: '*://127.0.0.1/*', name: '127.0.0.1', reach: 'all cookies and pages of this site' },
    { pattern: '*://*/*', name: 'Every site', reach: 'cookies of all sites' },
    { pattern: '<all_urls>', name: 'Every site', reach: 'cookies of all sites' },
  ])('names the grant $pattern and takes it back', async ({ pattern, name, reach }) => {
    const wrapper = panel(['*://*.galet.test/*', pattern]);
    expect(wrapper.findAll('li')[1]!.text()).toContain(`${name}${reach}`);
    const button = wrapper.get(`[aria-label="Take back: ${name}"]`);
    await button.trigger('click');
    expect(wrapper.emitted('revoke')).toEqual([[pattern]]);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('says when a grant was not taken back', () => {
    expect(panel(['*://*/*'], true).get('[role=status]').text()).toContain('The browser did not take it back.');
  });
});

describe('the back-up', () => {
  type Outcome = InstanceType<typeof BackupPanel>['$props']['outcome'];
  const panel = (outcome: Outcome = null, working = false) =>
    mount(BackupPanel, { props: { working, outcome }, attachTo: document.body });
  const FILE = new File(['{}'], 'habeas.json', { type: 'application/json' });

  async function choose(wrapper: ReturnType<typeof panel>, files: File[]) {
    const input = wrapper.get<HTMLInputElement>('[data-testid=backup-file]');
    Object.defineProperty(input.element, 'files', { value: files, configurable: true });
    await input.trigger('change');
    await wrapper.vm.$nextTick();
    return input;
  }

  it('is saved by one click', async () => {
    const wrapper = panel();
    await wrapper.get('[data-testid=backup-export]').trigger('click');
    expect(wrapper.emitted('export')).toHaveLength(1);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('is restored only after the person said so, by the name of the file', async () => {
    const wrapper = panel();
    await choose(wrapper, [FILE]);
    const question = wrapper.get('[data-testid=backup-confirm]');
    expect(question.text()).toContain('Restore “habeas.json”?');
    expect(document.activeElement).toBe(question.element);
    expect(wrapper.emitted('import')).toBeUndefined();
    await wrapper.get('[data-testid=backup-restore]').trigger('click');
    expect(wrapper.emitted('import')).toEqual([[FILE]]);
    expect(wrapper.find('[data-testid=backup-confirm]').exists()).toBe(false);
  });

  it('says of a file only what became of that file', async () => {
    const wrapper = panel({ kind: 'refused', why: 'not-backup' });
    const result = wrapper.get('[data-testid=backup-result]');
    await choose(wrapper, [FILE]);
    expect(result.text()).toBe('');
    await wrapper.get('[data-testid=backup-confirm] button:last-child').trigger('click');
    expect(result.text()).toBe('');
    await wrapper.setProps({ outcome: { kind: 'refused', why: 'too-large' } });
    expect(result.text()).toContain('too large');
  });

  it('is left alone when the person changes their mind, and may be chosen again', async () => {
    const wrapper = panel();
    const input = await choose(wrapper, [FILE]);
    expect(await violations(wrapper)).toEqual([]);
    await wrapper.get('[data-testid=backup-confirm] button:last-child').trigger('click');
    expect(wrapper.emitted('import')).toBeUndefined();
    expect(document.activeElement).toBe(input.element);
    await choose(wrapper, []);
    expect(wrapper.find('[data-testid=backup-confirm]').exists()).toBe(false);
  });

  it('shows that it is being read, and waits', () => {
    const wrapper = panel(null, true);
    expect(wrapper.find('progress').exists()).toBe(true);
    expect(wrapper.get('[data-testid=backup-export]').attributes()).toHaveProperty('disabled');
  });

  it.each<{ outcome: NonNullable<Outcome>; says: string }>([
    { outcome: { kind: 'exported' }, says: 'The back-up is saved.' },
    { outcome: { kind: 'restored', cases: 0, records: 0, setAside: 0 }, says: 'Restored; no request was in it.' },
    { outcome: { kind: 'restored', cases: 1, records: 0, setAside: 0 }, says: 'Restored, with one request.' },
    {
      outcome: { kind: 'refused', why: 'not-exported' },
      says: 'Not everything that is kept could be read, so no back-up was saved. Restart the browser, then try again.',
    },
    {
      outcome: { kind: 'restored', cases: 4, records: 3, setAside: 2 },
      says: 'Restored, with 4 requests. 3 records of visits were in it. 2 entries could not be read and were set aside; they stand under Requests or Records.',
    },
    {
      outcome: { kind: 'refused', why: 'not-backup' },
      says: 'This file is not a back-up of Habeas. Nothing was changed.',
    },
    {
      outcome: { kind: 'refused', why: 'newer-backup' },
      says: 'This back-up was made by a newer Habeas. Update Habeas, then restore it. Nothing was changed.',
    },
    {
      outcome: { kind: 'refused', why: 'too-large' },
      says: 'This file is too large to be a back-up of Habeas. Nothing was changed.',
    },
    { outcome: { kind: 'refused', why: 'storage-full' }, says: 'The browser’s storage is full. Nothing was changed.' },
    {
      outcome: { kind: 'refused', why: 'storage-failed' },
      says: 'The browser did not let Habeas write. Nothing was changed.',
    },
  ])('reads out: $says', async ({ outcome, says }) => {
    const wrapper = panel();
    await wrapper.setProps({ outcome });
    expect(wrapper.get('[data-testid=backup-result]').text()).toBe(says);
  });
});

describe('deleting everything', () => {
  const panel = (cases = 3) => mount(DeletePanel, { props: { cases, outcome: null }, attachTo: document.body });

  it('takes two steps', async () => {
    const wrapper = panel();
    await wrapper.get('[data-testid=delete-first]').trigger('click');
    expect(wrapper.emitted('delete')).toBeUndefined();
    expect(wrapper.get('[role=group]').text()).toContain('with 3 requests? This cannot be undone.');
    expect(document.activeElement).toBe(wrapper.get('[role=group]').element);
    expect(await violations(wrapper)).toEqual([]);
    await wrapper.get('[data-testid=delete-now]').trigger('click');
    expect(wrapper.emitted('delete')).toHaveLength(1);
  });

  it.each([
    [0, 'Really delete everything? This'],
    [1, 'with one request?'],
    [12, 'with 12 requests?'],
  ])('says what there is to lose: %d', async (cases, says) => {
    const wrapper = panel(cases);
    await wrapper.get('[data-testid=delete-first]').trigger('click');
    expect(wrapper.text()).toContain(says);
  });

  it('can be thought better of', async () => {
    const wrapper = panel();
    await wrapper.get('[data-testid=delete-first]').trigger('click');
    await wrapper.get('[data-testid=delete-keep]').trigger('click');
    expect(wrapper.emitted('delete')).toBeUndefined();
    expect(document.activeElement).toBe(wrapper.get('[data-testid=delete-first]').element);
  });

  it.each([
    { outcome: 'deleted', says: 'Everything is deleted.' },
    { outcome: 'failed', says: 'Not everything could be deleted.' },
  ] as const)('says how it went: $outcome', async ({ outcome, says }) => {
    const wrapper = panel();
    await wrapper.get('[data-testid=delete-first]').trigger('click');
    await wrapper.setProps({ outcome });
    expect(wrapper.get('[data-testid=delete-result]').text()).toContain(says);
    expect(wrapper.find('[data-testid=delete-now]').exists()).toBe(false);
    expect(await violations(wrapper)).toEqual([]);
  });
});
