import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RequestDraft } from '../../core/requests/request.ts';
import { useCases } from '../../stores/cases.ts';

const draft = (over: Partial<RequestDraft> = {}): RequestDraft => ({
  right: 'access',
  language: 'fr',
  recipient: { name: 'Exemple SARL', postalAddress: null, contact: null },
  subject: 'Demande d’accès',
  body: 'Madame, Monsieur,',
  shortBody: '',
  identifiers: [],
  reference: '2026-AB23CD',
  lawAsOf: '2026-11-23',
  ...over,
});
const about = { site: 'exemple.test', country: 'FR' };

/** What another page of Habeas, or the next opening, would find. */
async function reopened() {
  setActivePinia(createPinia());
  const cases = useCases();
  await cases.open();
  return cases;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 12) });
  setActivePinia(createPinia());
});

describe('cases', () => {
  it('keeps a drafted letter over a closing of the popup', async () => {
    expect(await useCases().drafted(draft(), about)).toBeNull();
    const [view] = (await reopened()).views;
    expect(view).toMatchObject({
      state: 'drafted',
      due: null,
      case: { id: '2026-AB23CD', controller: 'Exemple SARL' },
    });
  });

  it('notes the same letter once, and an edited one as a further draft', async () => {
    const cases = useCases();
    await cases.drafted(draft(), about);
    await cases.drafted(draft(), about);
    await cases.drafted(draft({ body: 'Bonjour,' }), about);
    expect(cases.cases.map((it) => it.events.length)).toEqual([2]);
  });

  it('shows when an answer is due once it was sent, moved past a public holiday', async () => {
    const cases = useCases();
    await cases.drafted(draft(), about);
    await cases.sent('2026-AB23CD', { on: '2026-11-25', by: 'mail' });
    expect((await reopened()).views[0]).toMatchObject({ state: 'waiting', due: '2026-12-28' });
  });

  it('is overdue the day after, and closed when the person says so', async () => {
    const cases = useCases();
    await cases.drafted(draft(), about);
    await cases.sent('2026-AB23CD', { on: '2026-11-25', by: 'mail' });
    vi.setSystemTime(new Date(2026, 11, 29, 8));
    expect((await reopened()).views[0]?.state).toBe('overdue');
    const later = useCases();
    await later.close('2026-AB23CD', 'answered');
    expect(later.views[0]?.state).toBe('closed');
  });

  it('says that storage is full, and keeps what was there', async () => {
    const cases = useCases();
    await cases.drafted(draft(), about);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await cases.sent('2026-AB23CD', { on: '2026-11-25', by: 'mail' })).toBe('storage-full');
    expect((await reopened()).views[0]?.state).toBe('drafted');
  });

  it('keeps and shows a damaged record beside the good ones', async () => {
    const cases = useCases();
    await cases.drafted(draft(), about);
    const stored = (await fakeBrowser.storage.local.get('cases')).cases as { cases: unknown[] };
    await fakeBrowser.storage.local.set({ cases: { ...stored, cases: [...stored.cases, { id: 7 }] } });
    const later = await reopened();
    expect(later.quarantined).toEqual([{ id: 7 }]);
    await later.drafted(draft({ reference: '2026-XY34ZW' }), about);
    expect((await reopened()).quarantined).toEqual([{ id: 7 }]);
    expect(useCases().cases).toHaveLength(2);
  });
});
