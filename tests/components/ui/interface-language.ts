import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Until the mocks are restored, the interface speaks French. */
export function speakFrench(): void {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr');
}
