// Draws the policy from data, as sites built in the browser do: the page as it is served holds no sentence of it.
const response = await fetch('/policy.json');
const { title, sections } = await response.json();
const main = document.querySelector('main');
const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
main.replaceChildren(make('h1', title));
for (const { heading, paragraphs } of sections) {
  main.append(make('h2', heading));
  for (const { text, protectedAddress } of paragraphs) {
    const paragraph = make('p', text);
    if (protectedAddress) {
      const link = make('a', '[email\u00a0protected]');
      link.href = '/cdn-cgi/l/email-protection';
      link.className = '__cf_email__';
      link.dataset.cfemail = protectedAddress;
      paragraph.append(' ', link, '.');
    }
    main.append(paragraph);
  }
}
