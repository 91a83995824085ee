// Renders the cookie declaration where its script tag stands, as Cookiebot's does.
(function () {
  const HEADERS = ['Name', 'Provider', 'Purpose', 'Maximum Storage Duration', 'Type'];
  const make = (tag, className, text = '') =>
    Object.assign(document.createElement(tag), { className, textContent: text });
  const place = document.getElementById('CookieDeclaration');
  const declaration = make('div', 'CookieDeclaration');

  const status = make('p', 'CookieDeclarationUserStatus');
  const label = make('span', 'CookieDeclarationUserStatusLabel');
  label.id = 'CookieDeclarationUserStatusLabelMulti';
  const change = make('span', '');
  change.id = 'CookieDeclarationChangeConsent';
  const link = make('a', '', 'Change your consent');
  link.href = 'javascript: Cookiebot.renew()';
  change.append(link);
  status.append(label, ' ', change);
  declaration.append(status);

  for (const { title, rows } of window.cookieDeclaration) {
    const type = make('div', 'CookieDeclarationType');
    type.append(make('p', 'CookieDeclarationTypeHeader', `${title} (${rows.length})`));
    type.append(make('p', 'CookieDeclarationTypeDescription', `${title} cookies, as Nuage declares them.`));
    const table = make('table', 'CookieDeclarationTable');
    const head = document.createElement('tr');
    for (const header of HEADERS) head.append(make('th', 'CookieDeclarationTableHeader', header));
    table.createTHead().append(head);
    const body = table.createTBody();
    for (const row of rows) {
      const line = body.insertRow();
      for (const cell of row) line.append(make('td', 'CookieDeclarationTableCell', cell));
    }
    type.append(table);
    declaration.append(type);
  }
  place.after(declaration);

  window.addEventListener('CookiebotOnConsentReady', () => {
    const { consentID } = window.Cookiebot;
    label.textContent = consentID ? `Your consent id: ${consentID}` : 'You have not answered yet.';
  });
})();
