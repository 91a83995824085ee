// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import IdentityForm from '../../../components/options/IdentityForm.vue';
import type { KeptIdentity } from '../../../core/requests/request.ts';
import { identityProblems } from '../../../core/requests/identity.ts';
import { violations } from '../ui/violations.ts';

afterEach(() => document.body.replaceChildren());

const EMPTY: KeptIdentity = { name: '', email: '', postalAddress: '', accounts: {} };
const problemsOf = ({ name, email, postalAddress }: KeptIdentity) =>
  identityProblems({ name, email, postalAddress, accountId: '' });

/** The form with a parent that keeps what it is told, as the options page does. */
function open(identity: KeptIdentity = EMPTY, status: InstanceType<typeof IdentityForm>['$props']['status'] = null) {
  const form = mount(IdentityForm, {
    attachTo: document.body,
    props: {
      identity,
      status,
      problems: problemsOf(identity),
      'onUpdate:identity': (now: KeptIdentity) => form.setProps({ identity: now, problems: problemsOf(now) }),
    },
  });
  return form;
}

const field = (form: ReturnType<typeof open>, name: string) =>
  form.get<HTMLInputElement>(`[data-testid=identity-${name}]`);
/** What stands beside a field and is read with it. */
const beside = (form: ReturnType<typeof open>, name: string) =>
  form.get(`[id="${field(form, name).attributes('aria-describedby')}"]`).text();

describe('the identity', () => {
  it('asks for nothing before the person saves', async () => {
    const form = open();
    await field(form, 'name').trigger('focus');
    await field(form, 'name').trigger('blur');
    expect(form.findAll('[aria-invalid=true]')).toHaveLength(0);
    expect(form.find('[data-testid=identity-account]').exists()).toBe(false);
    expect(await violations(form)).toEqual([]);
  });

  it('then says what is missing, and takes the person there', async () => {
    const form = open();
    await form.get('form').trigger('submit');
    expect(beside(form, 'name')).toContain('Write a name or an e-mail address: otherwise they cannot answer.');
    expect(document.activeElement).toBe(field(form, 'name').element);
    expect(await violations(form)).toEqual([]);
    await field(form, 'email').setValue('camille@example.org');
    expect(form.findAll('[aria-invalid=true]')).toHaveLength(0);
  });

  it.each([
    { desc: 'no address', name: 'email', value: 'camille@exa mple', says: 'not one plain e-mail address' },
    {
      desc: 'two addresses',
      name: 'email',
      value: 'a@example.org,b@example.org',
      says: 'not one plain e-mail address',
    },
    { desc: 'a name too long', name: 'name', value: 'x'.repeat(201), says: 'This is too long.' },
    { desc: 'an address too long', name: 'address', value: 'x\n'.repeat(300), says: 'This is too long.' },
  ])('$desc: says so beside the field once it is left, and keeps the text', async ({ name, value, says }) => {
    const form = open({ ...EMPTY, name: 'Camille' });
    await field(form, name).trigger('focus');
    await field(form, name).setValue(value);
    expect(field(form, name).attributes('aria-invalid')).toBe('false');
    await field(form, name).trigger('blur');
    expect(field(form, name).attributes('aria-invalid')).toBe('true');
    expect(beside(form, name)).toContain(says);
    expect(field(form, name).element.value).toBe(value);
    expect(await violations(form)).toEqual([]);
  });

  it('goes up with every key, and asks to be saved when a field is left and at the button, valid or not', async () => {
    const form = open();
    field(form, 'email').element.value = 'cam';
    await field(form, 'email').trigger('input');
    expect(form.props('identity')).toEqual({ ...EMPTY, email: 'cam' });
    expect(form.emitted('save')).toBeUndefined();
    await field(form, 'email').trigger('change');
    await form.get('form').trigger('submit');
    expect(form.emitted('save')).toHaveLength(2);
  });

  it.each([
    { status: 'saving', says: 'Saving…' },
    { status: 'saved', says: 'Saved.' },
  ] as const)('reads out: $status', async ({ status, says }) => {
    const form = open({ ...EMPTY, name: 'Camille' });
    const line = form.get('[data-testid=identity-status]');
    expect([line.attributes('role'), line.text()]).toEqual(['status', '']);
    await form.setProps({ status });
    expect(line.text()).toContain(says);
    expect(field(form, 'name').element.value).toBe('Camille');
  });

  it('says that what is wrong is kept, too', async () => {
    const form = open({ ...EMPTY, email: 'no address' }, 'saved');
    expect(form.get('[data-testid=identity-status]').text()).toBe('Saved.');
    await form.get('form').trigger('submit');
    expect(form.get('[data-testid=identity-status]').text()).toContain('What you typed is kept');
  });
});

describe('the account numbers', () => {
  const rows = (form: ReturnType<typeof open>) =>
    form
      .findAll('[data-testid=account]')
      .map((row) => row.findAll<HTMLInputElement>('input').map((one) => one.element.value));

  async function add(form: ReturnType<typeof open>, site: string, number: string) {
    await form.get('[data-testid=add-account]').trigger('click');
    const [first, second] = form.findAll('[data-testid=account]').at(-1)!.findAll('input');
    expect(document.activeElement).toBe(first!.element);
    await first!.setValue(site);
    await second!.setValue(number);
  }

  it.each([
    { desc: 'a domain', typed: 'brise.test', site: 'brise.test' },
    { desc: 'a host', typed: ' WWW.Brise.test ', site: 'brise.test' },
    { desc: 'an address of a page', typed: 'https://shop.brise.test:8443/account?x=1#y', site: 'brise.test' },
    { desc: 'a public suffix of two parts', typed: 'www.brise.co.uk', site: 'brise.co.uk' },
    { desc: 'one label', typed: 'localhost', site: 'localhost' },
  ])('belong to a registrable domain: $desc', async ({ typed, site }) => {
    const form = open();
    await add(form, typed, 'C-1');
    expect(form.props('identity').accounts).toEqual({ [site]: 'C-1' });
    expect(rows(form)).toEqual([[site, 'C-1']]);
    expect(await violations(form)).toEqual([]);
  });

  it('count once they have site and number; what is half typed stays', async () => {
    const form = open({ ...EMPTY, accounts: { 'brise.test': 'C-1' } });
    await add(form, '', 'C-2');
    expect(form.props('identity').accounts).toEqual({ 'brise.test': 'C-1' });
    await form.setProps({ identity: { ...EMPTY, accounts: { 'brise.test': 'C-9', 'galet.test': 'G' } } });
    expect(rows(form)).toEqual([
      ['brise.test', 'C-9'],
      ['galet.test', 'G'],
      ['', 'C-2'],
    ]);
  });

  it('are no longer than an identity may have', async () => {
    const form = open();
    await form.get('[data-testid=add-account]').trigger('click');
    const longest = form.findAll<HTMLInputElement>('[data-testid=account] input')[1]!.element.maxLength;
    const problems = (length: number) => identityProblems({ ...EMPTY, name: 'Camille', accountId: 'x'.repeat(length) });
    expect(problems(longest)).toEqual([]);
    expect(problems(longest + 1)).toHaveLength(1);
  });

  it('say when a site stands twice', async () => {
    const form = open({ ...EMPTY, accounts: { 'brise.test': 'C-1' } });
    await add(form, 'www.brise.test', 'C-2');
    expect(form.text()).toContain('the lower number counts');
    expect(form.props('identity').accounts).toEqual({ 'brise.test': 'C-2' });
  });

  it('can be removed, each by its name', async () => {
    const form = open({ ...EMPTY, accounts: { 'brise.test': 'C-1', 'galet.test': 'G' } });
    await form.get('[aria-label="Remove brise.test"]').trigger('click');
    expect(form.props('identity').accounts).toEqual({ 'galet.test': 'G' });
    expect(rows(form)).toEqual([['galet.test', 'G']]);
    expect(form.emitted('save')).toHaveLength(1);
    expect(document.activeElement).toBe(form.get('[data-testid=add-account]').element);
  });
});
