import { i18n } from '#i18n';

/** A name as it is written, or what stands behind the number of a purpose of the IAB. */
export interface Ground {
  text: string;
  isName: boolean;
}

/** Names, then the purposes behind the IAB's numbers in words. */
export const groundsOf = (names: readonly string[], purposes: readonly number[] = []): Ground[] => [
  ...names.map((text) => ({ text, isName: true })),
  ...purposes.map((id) => ({ text: i18n.t(`consent.tcf.purpose${id as 1}`), isName: false })),
];
