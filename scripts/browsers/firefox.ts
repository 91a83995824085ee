import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { clickable, until, type Driver, type LaunchOptions, type StoredCookie, type View } from './driver.ts';
import { captureMail } from './mail-capture.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

const ADDON_ID = 'habeas@habeas.example';
const UUID = '6c1f5e0a-93d4-4b7e-8a52-d0e7b94c1f38';
const ORIGIN = `moz-extension://${UUID}`;

export interface FirefoxOptions extends LaunchOptions {
  /** answer prompts for optional permissions with yes */
  grantPermissions?: boolean;
}

function preferences(options: FirefoxOptions, downloads: string): Record<string, string | number | boolean> {
  return {
    // Firefox knows no pattern here.
    'network.dns.localDomains': options.hosts.join(','),
    'network.socket.forcePort': `80=${options.httpPort};443=${options.httpsPort}`,
    'network.proxy.type': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
    'extensions.webextOptionalPermissionPrompts': options.grantPermissions !== true,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'ui.systemUsesDarkTheme': 0,
    'intl.locale.requested': 'en-US',
    'intl.accept_languages': 'en-US, en',
    // Nothing of the browser's own on the network or in the way.
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.autoDisableScopes': 0,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'marionette.port': 0,
    'remote.prefs.recommended': true,
  };
}

/** Runs in the browser's own window; `args` are the values given, `return` gives (JSON) back. */
type Chrome = <T>(body: string, ...args: unknown[]) => Promise<T>;

/** The document shown by the `<browser>` that `finder` (an expression in the browser's window) gives. */
function viewOf(chrome: Chrome, finder: string, closing: string): View {
  const evaluate = async <T>(expression: string): Promise<T> => {
    // The frame script runs beside the document with the browser's rights; `window` is the document's own.
    const answer = await chrome<{ value?: string; error?: string }>(
      `const [expression, message] = args;
       const shown = ${finder};
       if (!shown) throw new Error('the document is gone');
       const script = 'data:text/javascript;charset=utf-8,' + encodeURIComponent(
         '(async () => { const window = content.wrappedJSObject, document = window.document, location = window.location;' +
         'try { const value = await (async () => (' + expression + '))(); sendAsyncMessage(' + JSON.stringify(message) + ', { value: JSON.stringify(value) }); }' +
         'catch (error) { sendAsyncMessage(' + JSON.stringify(message) + ', { error: String(error && error.message || error) }); } })()');
       // Listened to on the window: while a popup opens, its document moves from one <browser> to another.
       const all = window.messageManager;
       return new Promise((resolve) => {
         const answer = (data) => { all.removeMessageListener(message, listener); resolve(data); };
         const listener = ({ data }) => answer(data);
         all.addMessageListener(message, listener);
         setTimeout(() => answer({ error: 'the document did not answer' }), 15000);
         shown.messageManager.loadFrameScript(script, false);
       });`,
      expression,
      `habeas:${Math.random()}`,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return (answer.value === undefined ? undefined : JSON.parse(answer.value)) as T;
  };

  return {
    evaluate,
    async click(selector) {
      await clickable({ evaluate }, selector);
      await evaluate(`(() => {
        const rights = content.windowUtils.setHandlingUserInput(true);
        content.document.notifyUserGestureActivation();
        try {
          const element = content.document.querySelector(${JSON.stringify(selector)});
          element.scrollIntoView({ block: 'center' });
          element.focus();
          element.click();
        } finally {
          rights.destruct();
        }
      })()`).catch((error: Error) => {
        // The popup may close under the click: that is no failure of the click.
        if (!/gone|closed/i.test(error.message)) throw error;
      });
    },
    async screenshot(file) {
      // A popup gets its size some time after its document: until then there is nothing to draw.
      const png = await until('a picture of the document', () =>
        chrome<string>(
          `const shown = ${finder};
           const picture = await shown.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'transparent');
           if (picture.width < 100) return '';
           const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
           [canvas.width, canvas.height] = [picture.width, picture.height];
           canvas.getContext('2d').drawImage(picture, 0, 0);
           return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);`,
        ),
      );
      await writeFile(file, Buffer.from(png, 'base64'));
    },
    async close() {
      await chrome(closing);
      await until('the document to close', () => chrome<boolean>(`return !(${finder});`));
    },
  };
}

const POPUP = `[...document.querySelectorAll('browser.webextension-popup-browser')].find((shown) => shown.isConnected && shown.currentURI?.spec.startsWith('${ORIGIN}/popup'))`;

/** Connects to a Firefox that is starting and loads the built extension; rejects when it ended (`ended` says how) or there is no such build. */
async function install(ended: () => string | null, profile: string, folder: string): Promise<Marionette> {
  const port = await until(
    'Firefox to listen',
    async () => ended() ?? Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8')),
    60_000,
  );
  if (typeof port === 'string') throw new Error(`Firefox ${port}.`);
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });
  await marionette.send('Addon:Install', { path: folder, temporary: true }).catch((error: Error) => {
    throw new Error(`Firefox cannot load ${folder}: ${error.message}. Run \`npm run build\` first.`);
  });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  return marionette;
}

/** Starts Firefox with the extension, in a profile of its own that is deleted at the end. */
export async function launchFirefox(options: FirefoxOptions): Promise<Driver> {
  const home = await mkdtemp(join(tmpdir(), 'habeas-firefox-'));
  const profile = join(home, 'profile');
  const downloads = join(home, 'downloads');
  const mail = options.captureMail ? await captureMail(join(home, 'bin')) : null;
  await Promise.all([mkdir(profile), mkdir(downloads)]);
  const lines = Object.entries(preferences(options, downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));

  const child = spawn(
    options.program,
    [
      '--profile',
      profile,
      '--no-remote',
      '--marionette',
      '--remote-allow-system-access',
      ...(options.headless ? ['--headless'] : []),
    ],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        // The home of the person says which program opens mail.
        ...(mail && { HOME: home, PATH: `${mail.folder}${delimiter}${process.env['PATH'] ?? ''}` }),
      },
    },
  );
  let ended: string | null = null;
  const closed = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => resolve(void (ended = `ended with ${signal ?? `code ${code}`}`)));
    child.once('error', ({ message }) => resolve(void (ended = `could not be started: ${message}`)));
  });
  const kill = (): boolean => child.kill();
  process.once('exit', kill);

  const end = async (): Promise<void> => {
    const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await closed;
    clearTimeout(patience);
    process.off('exit', kill);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };

  const marionette = await install(() => ended, profile, options.extension).catch(async (error: Error) => {
    kill();
    await end();
    throw error;
  });

  const chrome: Chrome = async <T>(body: string, ...args: unknown[]) => {
    const { value } = await marionette.send<{ value: { ok?: T; error?: string } }>('WebDriver:ExecuteAsyncScript', {
      script: `const args = Array.from(arguments); const done = args.pop();
        (async () => { ${body} })().then((ok) => done({ ok }), (error) => done({ error: String(error) }));`,
      args,
      sandbox: 'system',
      newSandbox: true,
    });
    if (value.error !== undefined) throw new Error(value.error);
    return value.ok as T;
  };

  if (mail) {
    await chrome(
      `const [program] = args;
     const info = Cc['@mozilla.org/uriloader/external-protocol-service;1']
       .getService(Ci.nsIExternalProtocolService).getProtocolHandlerInfo('mailto');
     const application = Cc['@mozilla.org/uriloader/local-handler-app;1'].createInstance(Ci.nsILocalHandlerApp);
     const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
     file.initWithPath(program);
     application.name = 'Mail capture';
     application.executable = file;
     info.preferredApplicationHandler = application;
     info.preferredAction = Ci.nsIHandlerInfo.useHelperApp;
     info.alwaysAskBeforeHandling = false;
     Cc['@mozilla.org/uriloader/handler-service;1'].getService(Ci.nsIHandlerService).store(info);`,
      mail.program,
    );
  }
  await chrome(
    `const [origin] = args;
     const requests = window.extensionRequests = [];
     const observer = { observe(subject) {
       const channel = subject.QueryInterface(Ci.nsIHttpChannel);
       const asker = channel.loadInfo?.triggeringPrincipal;
       if (asker?.spec?.startsWith(origin) || asker?.originNoSuffix === origin) requests.push(channel.URI.spec);
     } };
     Services.obs.addObserver(observer, 'http-on-modify-request');`,
    ORIGIN,
  );

  const tab = viewOf(chrome, 'gBrowser.tabs[0].linkedBrowser', 'return gBrowser.removeTab(gBrowser.tabs[0])');
  return {
    kind: 'firefox',
    downloads,
    async visit(url) {
      // A page that hangs cannot be left, nor painted: it is closed, and another tab takes its place.
      const replaced = await chrome<boolean>(
        `const [hung] = gBrowser.tabs;
         const painted = hung.linkedBrowser.browsingContext.currentWindowGlobal
           .drawSnapshot(new DOMRect(0, 0, 1, 1), 1, 'white').then(() => true, () => true);
         const late = new Promise((resolve) => setTimeout(resolve, 1000, false));
         if (await Promise.race([painted, late])) return false;
         gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank');
         gBrowser.removeTab(hung, { skipPermitUnload: true });
         return true;`,
      );
      await chrome('gBrowser.selectedTab = gBrowser.tabs[0];');
      await marionette.send('Marionette:SetContext', { value: 'content' });
      try {
        if (replaced) {
          const [handle] = await marionette.send<string[]>('WebDriver:GetWindowHandles', {});
          await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
        }
        await marionette.send('WebDriver:Navigate', { url });
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'chrome' });
      }
      return tab;
    },
    async openPopup() {
      await chrome(
        `const [id] = args;
         gBrowser.selectedTab = gBrowser.tabs[0];
         const widget = CustomizableUI.getWidgetIdsInArea(CustomizableUI.AREA_ADDONS)
           .concat(CustomizableUI.getWidgetIdsInArea(CustomizableUI.AREA_NAVBAR))
           .find((name) => name.startsWith(id));
         CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
         CustomizableUI.getWidget(widget).forWindow(window).node.querySelector('.unified-extensions-item-action-button').click();`,
        ADDON_ID.replace(/[^\w]/g, '_'),
      );
      const popup = viewOf(chrome, POPUP, `(${POPUP})?.closest('panel')?.hidePopup()`);
      await until('the popup', () => popup.evaluate<boolean>("document.readyState === 'complete' && !!document.body"));
      return popup;
    },
    async openExtensionPage(path) {
      const id = await chrome<string>(
        `const [url] = args;
         const tab = gBrowser.addTrustedTab(url);
         gBrowser.selectedTab = tab;
         return tab.linkedBrowser.permanentKey ? tab.linkedPanel : '';`,
        `${ORIGIN}/${path}`,
      );
      const finder = `gBrowser.tabs.find((tab) => tab.linkedPanel === ${JSON.stringify(id)})`;
      const page = viewOf(chrome, `${finder}?.linkedBrowser`, `gBrowser.removeTab(${finder})`);
      await until(path, () =>
        page.evaluate<boolean>(`location.href.startsWith('${ORIGIN}') && document.readyState === 'complete'`),
      );
      return page;
    },
    async setTheme(theme) {
      await chrome("Services.prefs.setIntPref('ui.systemUsesDarkTheme', args[0]);", theme === 'dark' ? 1 : 0);
    },
    cookies: () =>
      chrome<StoredCookie[]>(
        `return Services.cookies.cookies.map((cookie) => ({
           name: cookie.name, value: cookie.value, domain: cookie.host, httpOnly: cookie.isHttpOnly,
           partitioned: cookie.originAttributes.partitionKey !== '',
         }));`,
      ),
    tabs: () => chrome<string[]>('return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec);'),
    mails: mail && mail.mails,
    clipboard: () =>
      chrome<string>(
        `const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
         transfer.init(null);
         transfer.addDataFlavor('text/plain');
         Services.clipboard.getData(transfer, Ci.nsIClipboard.kGlobalClipboard);
         const data = {};
         transfer.getTransferData('text/plain', data);
         return data.value.QueryInterface(Ci.nsISupportsString).data;`,
      ),
    extensionRequests: () => chrome<string[]>('return [...window.extensionRequests];'),
    closed,
    async close() {
      if (ended === null) {
        // It waits for a page that hangs; `end` does not.
        const quit = marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
        await Promise.race([quit, new Promise((resolve) => setTimeout(resolve, 5_000))]);
      }
      marionette.close();
      await end();
    },
  };
}
