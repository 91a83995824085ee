import type { VueWrapper } from '@vue/test-utils';
import { axe } from 'vitest-axe';

/** What axe objects to in a component as it stands now, one line each. The component stands in a `main`, as in the popup. */
export async function violations(wrapper: VueWrapper): Promise<string[]> {
  const page = document.createElement('main');
  const home = wrapper.element.parentElement;
  page.append(...(home?.childNodes ?? [wrapper.element]));
  document.body.replaceChildren(page);
  const { violations } = await axe(page);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
