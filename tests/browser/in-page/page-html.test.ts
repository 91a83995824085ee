// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageHtml } from '../../../browser/in-page/page-html.ts';

describe('pageHtml', () => {
  const alonePage = new Function(`return (${pageHtml.toString()})`)() as typeof pageHtml;

  it('is the document as it stands now', () => {
    document.body.innerHTML = '<p>Rendered later</p>';
    expect(alonePage(10_000)).toContain('<p>Rendered later</p>');
  });

  it('is bounded', () => {
    expect(alonePage(5)).toBe('<html');
  });
});
