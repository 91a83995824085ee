import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { interfaceLanguage } from '../../../components/ui/interface-language.ts';
import { speakFrench } from './interface-language.ts';

afterEach(() => vi.restoreAllMocks());

it('is the language of the words on screen, not that of the browser', () => {
  expect(interfaceLanguage()).toBe('en-GB');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de');
  expect(interfaceLanguage()).toBe('en-GB');
  speakFrench();
  expect(interfaceLanguage()).toBe('fr');
});
