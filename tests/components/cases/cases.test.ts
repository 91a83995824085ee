// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CaseView } from '../../../core/cases/case.ts';
import CaseCard from '../../../components/cases/CaseCard.vue';
import CaseDetail from '../../../components/cases/CaseDetail.vue';
import CaseList from '../../../components/cases/CaseList.vue';
import { dayName, dayOf, fromToday } from '../../../components/cases/days.ts';
import MarkSent from '../../../components/cases/MarkSent.vue';
import { speakFrench } from '../ui/interface-language.ts';
import { violations } from '../ui/violations.ts';
import { aCase, DRAFTED, SENT, TODAY, VIEWS } from './samples.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const card = (view: CaseView, locale = 'en-GB') => mount(CaseCard, { props: { view, today: TODAY, locale } });

describe('days', () => {
  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('are the same in every time zone: %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(0);
    expect(dayName('2026-11-03', 'en-GB')).toBe('3 Nov 2026');
    vi.unstubAllEnvs();
  });

  it('are told in the reader’s words', () => {
    expect(dayName('2026-11-03', 'en-GB')).toBe('3 Nov 2026');
    expect(dayName('2026-01-01', 'fr')).toBe('1 janv. 2026');
    expect(dayOf(new Date(2026, 10, 3, 23, 59).getTime(), 'en-GB')).toBe('3 Nov 2026');
  });

  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-12-04', 'in 11 days'],
    ['2026-11-20', '3 days ago'],
  ])('%s is %s', (day, words) => expect(fromToday(day, TODAY, 'en-GB')).toBe(words));
});

describe('a case', () => {
  it.each([
    { desc: 'drafted', view: VIEWS.drafted, says: 'Drafted, not marked as sent', can: ['mark-sent', 'close-given-up'] },
    {
      desc: 'waiting',
      view: VIEWS.waiting,
      says: 'Answer due by 4 Dec 2026, in 11 days',
      can: ['close-answered', 'close-given-up'],
    },
    {
      desc: 'waiting, date unknown',
      view: { ...VIEWS.waiting, due: null },
      says: 'Waiting for the answer',
      can: ['close-answered', 'close-given-up'],
    },
    {
      desc: 'overdue',
      view: VIEWS.overdue,
      says: 'No answer noted; the due date passed on 20 Nov 2026',
      can: ['close-answered', 'close-given-up'],
    },
    {
      desc: 'overdue, date unknown',
      view: { ...VIEWS.overdue, due: null },
      says: 'No answer noted; the due date has passed',
      can: ['close-answered', 'close-given-up'],
    },
    { desc: 'closed, answered', view: VIEWS.answered, says: 'Closed: answered', can: [] },
    { desc: 'closed, given up', view: VIEWS.givenUp, says: 'Closed: given up', can: [] },
  ])('$desc: says so and offers what is left to do', async ({ view, says, can }) => {
    const wrapper = card(view);
    expect(wrapper.get('[data-testid=case]').attributes('data-state')).toBe(view.state);
    expect(wrapper.text()).toContain(says);
    expect(wrapper.text()).toContain('Brise SARL · Reference 2026-AB23CD');
    expect(wrapper.findAll('button').map((button) => button.attributes('data-testid'))).toEqual(can);
    expect((await violations(wrapper)).filter((one) => !one.startsWith('heading-order'))).toEqual([]);
  });

  it.each([
    { desc: 'counted', view: VIEWS.waiting, told: false },
    { desc: 'not counted', view: { ...VIEWS.waiting, holidaysKnown: false }, told: true },
    { desc: 'not counted, overdue', view: { ...VIEWS.overdue, holidaysKnown: false }, told: true },
    { desc: 'no due date', view: { ...VIEWS.drafted, holidaysKnown: false }, told: false },
    { desc: 'over', view: { ...VIEWS.answered, holidaysKnown: false }, told: false },
  ])('says what its date leaves out, public holidays: $desc', ({ view, told }) => {
    expect(card(view).text().includes('Public holidays of their country are not counted.')).toBe(told);
  });

  it('speaks French with days in French', () => {
    speakFrench();
    expect(card(VIEWS.waiting, 'fr').text()).toContain('Réponse attendue au plus tard le 4 déc. 2026, dans 11 jours');
  });

  it.each(['answered', 'given-up'] as const)('tells that it is over: %s', async (reason) => {
    const wrapper = card(VIEWS.waiting);
    await wrapper.get(`[data-testid=close-${reason}]`).trigger('click');
    expect(wrapper.emitted('close')).toEqual([[reason]]);
  });
});

describe('the day of sending', () => {
  const form = () => mount(MarkSent, { props: { today: TODAY }, attachTo: document.body });

  it('is today by e-mail unless the person says otherwise', async () => {
    const wrapper = form();
    await wrapper.trigger('submit');
    await wrapper.get('input').setValue('2026-11-20');
    await wrapper.get('select').setValue('letter');
    await wrapper.trigger('submit');
    expect(wrapper.emitted('sent')).toEqual([[{ on: TODAY, by: 'mail' }], [{ on: '2026-11-20', by: 'letter' }]]);
    expect(await violations(wrapper)).toEqual([]);
  });

  it.each([
    { desc: 'no day', on: '' },
    { desc: 'a day to come', on: '2026-11-24' },
  ])('$desc is no day of sending', async ({ on }) => {
    const wrapper = form();
    const input = wrapper.get('input');
    await input.setValue(on);
    expect(wrapper.find('[role=alert]').exists()).toBe(false);
    await wrapper.trigger('submit');
    expect(wrapper.emitted('sent')).toBeUndefined();
    expect(wrapper.get('[role=alert]').attributes('id')).toBe(input.attributes('aria-describedby'));
    expect(await violations(wrapper)).toEqual([]);
  });
});

describe('the detail of a case', () => {
  it('tells all that happened, oldest first, and shows the letter drafted last in its language', () => {
    const record = aCase([
      DRAFTED,
      { ...DRAFTED, subject: 'Second', body: 'Second text', to: null },
      SENT,
      { ...SENT, on: '2026-11-05', by: 'letter' },
      { ...SENT, on: '2026-11-06', by: 'form' },
      { kind: 'closed', at: DRAFTED.at, reason: 'answered' },
      { kind: 'closed', at: DRAFTED.at, reason: 'given-up' },
    ]);
    const wrapper = mount(CaseDetail, { props: { record, locale: 'en-GB' } });
    expect(wrapper.findAll('.steps li').map((step) => step.text())).toEqual([
      '3 Nov 2026 Drafted to dpo@brise.test',
      '3 Nov 2026 Drafted',
      '4 Nov 2026 Sent by e-mail',
      '5 Nov 2026 Sent by post',
      '6 Nov 2026 Sent through their form',
      '3 Nov 2026 Closed as answered',
      '3 Nov 2026 Given up',
    ]);
    expect(wrapper.get('[data-testid=letter]').text()).toBe('SecondSecond text');
    expect(wrapper.get('[data-testid=letter]').attributes('lang')).toBe('fr');
  });
});

describe('all requests', () => {
  const list = (props: Partial<InstanceType<typeof CaseList>['$props']> = {}) =>
    mount(CaseList, {
      attachTo: document.body,
      props: {
        cases: [VIEWS.waiting, { ...VIEWS.drafted, case: aCase([DRAFTED], { id: 'B' }) }],
        unreadable: [],
        today: TODAY,
        locale: 'en-GB',
        ...props,
      },
    });

  it('says where to begin while there is none', async () => {
    const wrapper = list({ cases: [] });
    expect(wrapper.get('[data-testid=no-cases]').text()).toContain('Open Habeas on a site');
    expect(await violations(wrapper)).toEqual([]);
  });

  it('tells which case is meant', async () => {
    const wrapper = list();
    await wrapper.get('[data-testid=close-answered]').trigger('click');
    await wrapper.get('form').trigger('submit');
    expect(wrapper.emitted('close')).toEqual([['2026-AB23CD', 'answered']]);
    expect(wrapper.emitted('sent')).toEqual([['B', { on: TODAY, by: 'mail' }]]);
  });

  it('opens the detail on demand', async () => {
    const wrapper = list();
    expect(wrapper.find('[data-testid=case-detail]').exists()).toBe(false);
    await wrapper.get('button[aria-expanded=false]').trigger('click');
    expect(wrapper.get('[data-testid=case-detail]').text()).toContain('Madame, Monsieur');
    expect(await violations(wrapper)).toEqual([]);
  });

  it('shows what could not be read beside the rest, each to be saved as a file', async () => {
    const wrapper = list({
      unreadable: [
        { from: 'cases', value: { odd: 1 } },
        { from: 'identity', value: null },
      ],
    });
    const notice = wrapper.get('[data-testid=unreadable-records]');
    expect(notice.text()).toContain('2 records could not be read and are kept as they were found.');
    await notice.findAll('button')[1]!.trigger('click');
    expect(wrapper.emitted('save-record')).toEqual([[1]]);
    expect(wrapper.findAll('[data-testid=case]')).toHaveLength(2);
    expect(await violations(wrapper)).toEqual([]);
  });
});
