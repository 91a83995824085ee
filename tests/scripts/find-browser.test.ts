import { delimiter, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/browsers/find.ts';

const machine = (programs: string[], some: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: ['/here', '/there'].join(delimiter) },
  isRoot: false,
  isProgram: async (path) => programs.includes(path),
  version: async () => '',
  run: async () => 0,
  ...some,
});

describe('this machine', () => {
  it.each(['/', '/none/such'])('takes no folder and nothing that is not there for a program: %s', async (path) => {
    vi.stubEnv('FIREFOX_PATH', path);
    await expect(findBrowser('firefox')).rejects.toThrow(/is not a program/);
    vi.unstubAllEnvs();
  });

  it('asks a program for its version, except on Windows', async () => {
    vi.stubEnv('FIREFOX_PATH', process.execPath);
    const found = await findBrowser('firefox').catch(({ message }: Error) => message);
    if (process.platform === 'win32') expect(found).toBe(process.execPath);
    else expect(found).toContain(`FIREFOX_PATH names ${process.version}; Habeas runs in 140 or later.`);
    vi.unstubAllEnvs();
  });
});

describe('findBrowser', () => {
  it.each([
    {
      desc: 'a name in PATH',
      kind: 'chromium',
      on: machine([join('/there', 'chromium')]),
      found: join('/there', 'chromium'),
    },
    {
      desc: 'the earlier name before the earlier folder',
      kind: 'firefox',
      on: machine([join('/here', 'firefox'), join('/there', 'firefox-esr')]),
      found: join('/there', 'firefox-esr'),
    },
    {
      desc: 'the next one where the first is too old',
      kind: 'firefox',
      on: machine([join('/here', 'firefox-esr'), join('/here', 'firefox')], {
        version: async (path) => (path.endsWith('esr') ? 'Mozilla Firefox 128.5.0esr' : 'Mozilla Firefox 140.0'),
      }),
      found: join('/here', 'firefox'),
    },
    {
      desc: 'what is no snap before a snap',
      kind: 'chromium',
      on: machine([join('/here', 'chromium'), join('/here', 'google-chrome')], {
        version: async (path) => (path.endsWith('chromium') ? 'Chromium 141.0.1.2 snap' : 'Google Chrome 127.0.1.2 '),
      }),
      found: join('/here', 'google-chrome'),
    },
    {
      desc: 'a snap where there is nothing else',
      kind: 'firefox',
      on: machine(['/snap/bin/firefox'], { env: { PATH: '/snap/bin' } }),
      found: '/snap/bin/firefox',
    },
    {
      desc: 'the variable before PATH',
      kind: 'chromium',
      on: machine([join('/here', 'chromium'), '/my/chrome'], { env: { PATH: '/here', CHROME_PATH: '/my/chrome' } }),
      found: '/my/chrome',
    },
    {
      desc: 'an application of macOS',
      kind: 'firefox',
      on: machine(['/Applications/Firefox.app/Contents/MacOS/firefox'], { platform: 'darwin' }),
      found: '/Applications/Firefox.app/Contents/MacOS/firefox',
    },
    {
      desc: 'a program of Windows',
      kind: 'chromium',
      on: machine(['C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe'], {
        platform: 'win32',
        env: { PROGRAMFILES: 'C:\\Programs' },
      }),
      found: 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
    },
  ] as const)('finds $desc', async ({ kind, on, found }) => {
    expect(await findBrowser(kind, on)).toBe(found);
  });

  it('installs with apt-get as root', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const programs: string[] = [];
    const commands: string[] = [];
    const on = machine(programs, {
      isRoot: true,
      run: async (command, args) => {
        commands.push([command, ...args].join(' '));
        if (args.includes('install')) programs.push(join('/here', 'firefox-esr'));
        return 0;
      },
    });
    expect(await findBrowser('firefox', on)).toBe(join('/here', 'firefox-esr'));
    expect(commands).toEqual(['apt-get update -qq', 'apt-get install -y -qq --no-install-recommends firefox-esr']);
  });

  it.each([
    {
      desc: 'a variable that names nothing',
      on: machine([], { env: { CHROME_PATH: '/none' } }),
      says: /CHROME_PATH names \/none/,
    },
    {
      desc: 'a variable that names an old browser',
      on: machine(['/old'], { env: { CHROME_PATH: '/old' }, version: async () => 'Chromium 126.0.6478.1' }),
      says: /CHROME_PATH names Chromium 126.*127 or later/,
    },
    {
      desc: 'only an old browser',
      on: machine([join('/here', 'chromium')], { version: async () => 'Chromium 126.0.6478.1' }),
      says: /No chromium that is at least version 127 \(there is Chromium 126\.0\.6478\.1\) was found/,
    },
    { desc: 'nobody who may install', on: machine([]), says: /only root can install.*CHROME_PATH/ },
    {
      desc: 'macOS without a browser',
      on: machine([], { platform: 'darwin' }),
      says: /Install Chromium, Chrome or Edge/,
    },
    {
      desc: 'an apt-get that fails',
      on: machine([], { isRoot: true, run: async () => 100 }),
      says: /apt-get could not install chromium/,
    },
    { desc: 'no apt-get', on: machine([], { isRoot: true, run: async () => 127 }), says: /apt-get could not install/ },
  ])('says what to do with $desc', async ({ on, says }) => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await expect(findBrowser('chromium', on)).rejects.toThrow(says);
  });
});
