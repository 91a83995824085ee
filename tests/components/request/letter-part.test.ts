// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { aDraft, openComposer, someChoices } from './samples.ts';

afterEach(() => document.body.replaceChildren());

const tabs = (composer: ReturnType<typeof openComposer>) => composer.findAll('[role=tab]');
const letter = (composer: ReturnType<typeof openComposer>) => composer.get('[data-testid=letter]');

describe('the languages of the letter', () => {
  it('are tabs named in their own language, of which one is in the way of the Tab key', () => {
    const composer = openComposer();
    expect(tabs(composer).map((tab) => [tab.text(), tab.attributes('lang'), tab.attributes('aria-selected')])).toEqual([
      ['Français', 'fr', 'true'],
      ['English', 'en', 'false'],
      ['Side by side', undefined, 'false'],
    ]);
    expect(tabs(composer).map((tab) => tab.attributes('tabindex'))).toEqual(['0', '-1', '-1']);
    const panel = composer.get('[role=tabpanel]');
    expect(panel.attributes('aria-labelledby')).toBe(tabs(composer)[0]!.attributes('id'));
    expect(tabs(composer)[0]!.attributes('aria-controls')).toBe(panel.attributes('id'));
  });

  it.each([
    { desc: 'right', from: 'fr', key: 'ArrowRight', to: 'en' },
    { desc: 'right, round the end', from: 'side-by-side', key: 'ArrowRight', to: 'fr' },
    { desc: 'left', from: 'side-by-side', key: 'ArrowLeft', to: 'en' },
    { desc: 'left, round the start', from: 'fr', key: 'ArrowLeft', to: 'side-by-side' },
    { desc: 'to the start', from: 'side-by-side', key: 'Home', to: 'fr' },
    { desc: 'to the end', from: 'fr', key: 'End', to: 'side-by-side' },
    { desc: 'nowhere by another key', from: 'fr', key: 'ArrowDown', to: 'fr' },
  ] as const)('are walked by the arrow keys: $desc', async ({ from, key, to }) => {
    const composer = openComposer({ choices: someChoices({ view: from }) });
    const start = composer.get<HTMLElement>('[aria-selected=true]');
    start.element.focus();
    await start.trigger('keydown', { key });
    expect(composer.props('choices').view).toBe(to);
    expect(document.activeElement).toBe(composer.get('[aria-selected=true]').element);
  });

  it('offer no comparison where there is one language', () => {
    const composer = openComposer({ languages: ['en'], choices: someChoices({ view: 'en' }) });
    expect(tabs(composer).map((tab) => tab.text())).toEqual(['English']);
  });

  it('stand beside each other paragraph by paragraph, each marked with its language', () => {
    const composer = openComposer({ choices: someChoices({ view: 'side-by-side' }) });
    const paragraphs = letter(composer).findAll('p');
    expect(paragraphs.map((one) => `${one.attributes('lang')}: ${one.text()}`)).toEqual([
      'fr: Demande d’accès – réf. 2026-AB23CD',
      'en: Request for access – ref. 2026-AB23CD',
      'fr: Madame, Monsieur,',
      'en: Dear Sir or Madam,',
      'fr: Je demande\n- une chose',
      'en: I ask for\n- one thing',
    ]);
  });

  it.each([
    {
      desc: 'one was edited into another number of paragraphs',
      props: { choices: someChoices({ view: 'side-by-side', edits: { fr: { subject: 'S', body: 'A\n\nB\n\nC' } } }) },
      texts: [
        'S',
        'Request for access – ref. 2026-AB23CD',
        'A\n\nB\n\nC',
        'Dear Sir or Madam,\n\nI ask for\n- one thing',
      ],
    },
    {
      desc: 'the other is not written yet',
      props: { choices: someChoices({ view: 'side-by-side' }), drafts: { fr: aDraft('fr', { body: 'A\n\nB' }) } },
      texts: ['Demande d’accès – réf. 2026-AB23CD', 'A', 'B'],
    },
  ])('are whole where $desc', ({ props, texts }) => {
    expect(
      letter(openComposer(props))
        .findAll('p')
        .map((one) => one.element.textContent),
    ).toEqual(texts);
  });
});

describe('the person’s own words', () => {
  it('replace the draft of that language only, and nothing but typing makes them', async () => {
    const composer = openComposer();
    const edit = composer.get('[data-testid=edit-letter]');
    await edit.trigger('click');
    expect(composer.props('choices').edits).toEqual({});
    await composer.get('[data-testid=edit-body]').setValue('Own words');
    await composer.get('[data-testid=edit-subject]').setValue('Own subject');
    expect(composer.props('choices').edits).toEqual({ fr: { subject: 'Own subject', body: 'Own words' } });
    await edit.trigger('click');
    expect(letter(composer).text()).toBe('Own subjectOwn words');
  });

  it('outlive a new draft, another language and the way back', async () => {
    const composer = openComposer();
    await composer.get('[data-testid=edit-letter]').trigger('click');
    await composer.get('[data-testid=edit-body]').setValue('Own words');
    await composer.setProps({ drafts: { fr: aDraft('fr', { body: 'drafted anew' }), en: aDraft('en') } });
    expect(composer.get<HTMLTextAreaElement>('[data-testid=edit-body]').element.value).toBe('Own words');
    await tabs(composer)[1]!.trigger('click');
    expect(letter(composer).text()).toContain('Dear Sir or Madam');
    await tabs(composer)[0]!.trigger('click');
    expect(letter(composer).text()).toContain('Own words');
  });

  it('in one language leave those in another alone', async () => {
    const composer = openComposer({ choices: someChoices({ edits: { en: { subject: 'S', body: 'B' } } }) });
    await composer.get('[data-testid=edit-letter]').trigger('click');
    await composer.get('[data-testid=edit-body]').setValue('Own words');
    expect(composer.props('choices').edits).toMatchObject({
      en: { subject: 'S', body: 'B' },
      fr: { body: 'Own words' },
    });
  });

  it('are kept even when they are none', async () => {
    const composer = openComposer();
    await composer.get('[data-testid=edit-letter]').trigger('click');
    await composer.get('[data-testid=edit-body]').setValue('');
    expect(composer.get<HTMLTextAreaElement>('[data-testid=edit-body]').element.value).toBe('');
    expect(composer.props('choices').edits.fr?.body).toBe('');
  });

  it('give way to the draft when asked to', async () => {
    const composer = openComposer({ choices: someChoices({ edits: { fr: { subject: 'S', body: 'B' } } }) });
    await composer.get('[data-testid=start-again]').trigger('click');
    expect(composer.props('choices').edits).toEqual({});
    expect(letter(composer).text()).toContain('Madame, Monsieur');
    expect(document.activeElement).toBe(composer.get('[role=tabpanel]').element);
  });

  it('carry the language of the letter', async () => {
    const composer = openComposer();
    await composer.get('[data-testid=edit-letter]').trigger('click');
    expect(composer.get('[data-testid=edit-body]').attributes('lang')).toBe('fr');
    expect(composer.get('[data-testid=edit-subject]').attributes('lang')).toBe('fr');
  });

  it('are text and never markup', () => {
    const body = '<img src=x onerror=alert(1)>\n\n<b>bold</b>';
    const composer = openComposer({ choices: someChoices({ edits: { fr: { subject: '<i>s</i>', body } } }) });
    expect(letter(composer).findAll('img, b, i')).toEqual([]);
    expect(letter(composer).text()).toContain('<b>bold</b>');
  });
});
