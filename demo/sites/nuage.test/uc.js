// A stand-in for the script of Cookiebot: the documented `Cookiebot` object, its cookie in the form that it writes, and a dialog.
(function () {
  const script = document.getElementById('Cookiebot');
  const YEAR = 365 * 24 * 3600;
  const REFUSED = { necessary: true, preferences: false, statistics: false, marketing: false };

  function readCookie() {
    const pair = document.cookie.split('; ').find((item) => item.startsWith('CookieConsent='));
    if (!pair) return null;
    const text = decodeURIComponent(pair.slice('CookieConsent='.length));
    const field = (name) => new RegExp(`${name}:'?([^,'}]*)`).exec(text)?.[1] ?? '';
    return {
      stamp: field('stamp'),
      utc: Number(field('utc')),
      method: field('method'),
      choice: Object.fromEntries(Object.keys(REFUSED).map((name) => [name, field(name) === 'true'])),
    };
  }

  function newStamp() {
    const bytes = crypto.getRandomValues(new Uint8Array(34));
    return btoa(String.fromCharCode(...bytes));
  }

  function writeCookie(choice) {
    const fields = [
      `stamp:%27${newStamp()}%27`,
      ...Object.entries(choice).map(([name, on]) => `${name}:${on}`),
      'method:%27explicit%27',
      'ver:1',
      `utc:${Date.now()}`,
      'region:%27fr%27',
    ];
    const secure = location.protocol === 'https:' ? ';secure' : '';
    document.cookie = `CookieConsent={${fields.join('%2C')}};max-age=${YEAR};path=/${secure}`;
  }

  const Cookiebot = {
    consent: { ...REFUSED, method: null, stamp: '0' },
    consented: false,
    declined: false,
    hasResponse: false,
    doNotTrack: false,
    isOutOfRegion: false,
    consentID: '',
    consentUTC: null,
    version: 1,
    serial: script.getAttribute('data-cbid'),
    IABConsentString: '',
    regulations: { gdprApplies: true, ccpaApplies: false, lgpdApplies: false },
    dialog: null,
    show() {
      openDialog();
    },
    hide() {
      Cookiebot.dialog?.remove();
      Cookiebot.dialog = null;
    },
    renew() {
      openDialog();
    },
    withdraw() {
      Cookiebot.submitCustomConsent(false, false, false);
    },
    getScript(url) {
      const tag = document.createElement('script');
      tag.src = url;
      document.head.append(tag);
    },
    runScripts() {
      fire('CookiebotOnTagsExecuted');
    },
    submitCustomConsent(preferences, statistics, marketing) {
      writeCookie({ necessary: true, preferences, statistics, marketing });
      Cookiebot.hide();
      load();
      fire(Cookiebot.consented ? 'CookiebotOnAccept' : 'CookiebotOnDecline');
      Cookiebot.runScripts();
    },
  };
  window.Cookiebot = Cookiebot;
  window.CookieConsent = Cookiebot;

  function fire(name) {
    window.dispatchEvent(new Event(name));
  }

  function load() {
    const stored = readCookie();
    if (!stored) return;
    Cookiebot.consent = { ...stored.choice, method: stored.method, stamp: stored.stamp };
    Cookiebot.consentID = stored.stamp;
    Cookiebot.consentUTC = new Date(stored.utc);
    Cookiebot.hasResponse = true;
    Cookiebot.consented = stored.choice.preferences || stored.choice.statistics || stored.choice.marketing;
    Cookiebot.declined = !Cookiebot.consented;
  }

  function openDialog() {
    Cookiebot.hide();
    const french = document.documentElement.lang === 'fr';
    const dialog = document.createElement('div');
    dialog.id = 'CybotCookiebotDialog';
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-labelledby', 'CybotCookiebotDialogBodyContentTitle');
    dialog.innerHTML = `
      <h2 id="CybotCookiebotDialogBodyContentTitle">${french ? 'Ce site utilise des cookies' : 'This website uses cookies'}</h2>
      <p>${french ? 'Vous choisissez ce que nous gardons de votre visite.' : 'You choose what we keep of your visit.'}</p>
      <fieldset id="choices" hidden>
        <legend>${french ? 'Vos choix' : 'Your choices'}</legend>
        <label><input type="checkbox" checked disabled> ${french ? 'Nécessaires' : 'Necessary'}</label>
        <label><input type="checkbox" name="preferences"> ${french ? 'Préférences' : 'Preferences'}</label>
        <label><input type="checkbox" name="statistics"> ${french ? 'Statistiques' : 'Statistics'}</label>
        <label><input type="checkbox" name="marketing"> Marketing</label>
        <button type="button" id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection">${french ? 'Enregistrer ma sélection' : 'Save my choice'}</button>
      </fieldset>
      <div class="buttons">
        <button type="button" id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll">${french ? 'Tout accepter' : 'Accept all'}</button>
        <button type="button" id="CybotCookiebotDialogBodyButtonDecline">${french ? 'Tout refuser' : 'Refuse all'}</button>
        <button type="button" id="CybotCookiebotDialogBodyLevelButtonCustomize" aria-expanded="false" aria-controls="choices">${french ? 'Choisir' : 'Choose'}</button>
      </div>`;
    document.body.append(dialog);
    Cookiebot.dialog = dialog;
    const choices = dialog.querySelector('#choices');
    for (const box of choices.querySelectorAll('input[name]')) box.checked = Cookiebot.consent[box.name];
    const press = (id, action) => dialog.querySelector(`#${id}`).addEventListener('click', action);
    press('CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll', () =>
      Cookiebot.submitCustomConsent(true, true, true),
    );
    press('CybotCookiebotDialogBodyButtonDecline', () => Cookiebot.submitCustomConsent(false, false, false));
    press('CybotCookiebotDialogBodyLevelButtonCustomize', (event) => {
      choices.hidden = false;
      event.currentTarget.setAttribute('aria-expanded', 'true');
      choices.querySelector('input[name]').focus();
    });
    press('CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection', () => {
      const on = (name) => choices.querySelector(`input[name=${name}]`).checked;
      Cookiebot.submitCustomConsent(on('preferences'), on('statistics'), on('marketing'));
    });
  }

  load();
  const tables = document.createElement('script');
  tables.src = `/${Cookiebot.serial}/cc.js`;
  tables.addEventListener('load', () => {
    fire('CookiebotOnLoad');
    fire('CookiebotOnConsentReady');
    if (!Cookiebot.hasResponse) openDialog();
    else {
      fire(Cookiebot.consented ? 'CookiebotOnAccept' : 'CookiebotOnDecline');
      Cookiebot.runScripts();
    }
  });
  document.head.append(tables);
})();
