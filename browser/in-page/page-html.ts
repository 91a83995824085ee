/** The HTML of the document as it stands now, at most `maxChars` characters of it. Self-contained: runs in the page. */
export function pageHtml(maxChars: number): string {
  return document.documentElement?.outerHTML.slice(0, maxChars) ?? '';
}
