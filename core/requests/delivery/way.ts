import type { WebmailProvider } from './webmail.ts';

/** Every way a letter leaves Habeas. */
export type DeliveryWay = 'mail' | 'copy' | 'eml' | WebmailProvider | 'form' | 'print';

/** How the last delivery went, as far as Habeas can tell; `short`: the letter was copied, to be pasted into the mail. */
export interface Delivery {
  way: DeliveryWay;
  ok: boolean;
  short: boolean;
}
