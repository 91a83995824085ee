import { delimiter, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/browsers/find.ts';

const machine = (programs: string[], some: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: ['/here', '/there'].join(delimiter) },
  isRoot: false,
  isProgram: async (path) => programs.includes(path),
  run: async () => 0,
  ...some,
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
