import { defineBackground } from 'wxt/utils/define-background';
import { reopenAfterGrant } from '../browser/permissions.ts';

// Chromium closes the popup while its permission question is open; Firefox keeps it and needs none of this.
export default defineBackground({
  type: 'module',
  main() {
    if (!import.meta.env.FIREFOX) reopenAfterGrant();
  },
});
