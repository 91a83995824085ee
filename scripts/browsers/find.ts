/** Finds a browser on this machine, or installs one where the machine lets us. */
import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

interface Places {
  /** environment variable that names the program, before all else */
  variable: string;
  /** program names looked for in PATH */
  names: string[];
  /** where the installers of macOS and Windows put it */
  macOs: string[];
  windows: string[];
  debianPackage: string;
}

const PLACES: Record<BrowserKind, Places> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
      'chrome.exe',
      'msedge.exe',
    ],
    macOs: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox.exe'],
    macOs: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    debianPackage: 'firefox-esr',
  },
};

/** What `findBrowser` asks of the machine; tests put their own in its place. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  isProgram(path: string): Promise<boolean>;
  /** runs a command with its output on the terminal; resolves to its exit code, 127 where there is no such command */
  run(command: string, args: string[]): Promise<number>;
}

const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isProgram: (path) =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    ),
  run: (command, args) =>
    new Promise((resolve) => {
      const child = spawn(command, args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      child.once('error', () => resolve(127));
      child.once('exit', (code) => resolve(code ?? 1));
    }),
};

async function firstProgram(paths: string[], machine: Machine): Promise<string | null> {
  for (const path of paths) if (await machine.isProgram(path)) return path;
  return null;
}

function installed(places: Places, { platform, env, ...machine }: Machine): Promise<string | null> {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = places.names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  const elsewhere =
    platform === 'darwin'
      ? places.macOs
      : platform === 'win32'
        ? programFiles.flatMap((folder) => places.windows.map((path) => `${folder}\\${path}`))
        : [];
  return firstProgram([...inPath, ...elsewhere], { platform, env, ...machine });
}

/**
 * The path of a browser: the environment variable, PATH, the usual folders of macOS and Windows; on Debian and its kin,
 * as root, it is installed with apt-get where none was found. Rejects with a sentence that says what to do.
 */
export async function findBrowser(kind: BrowserKind, machine: Machine = THIS_MACHINE): Promise<string> {
  const places = PLACES[kind];
  const named = machine.env[places.variable];
  if (named) {
    if (await machine.isProgram(named)) return named;
    throw new Error(`${places.variable} names ${named}, which is not a program. Correct it or unset it.`);
  }
  const found = await installed(places, machine);
  if (found) return found;

  const advice = `Install ${kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'}, or set ${places.variable} to its program.`;
  if (machine.platform !== 'linux') throw new Error(`No ${kind} was found. ${advice}`);
  if (!machine.isRoot) {
    throw new Error(`No ${kind} was found, and only root can install one with apt-get. ${advice}`);
  }
  console.log(`No ${kind} was found: installing ${places.debianPackage} with apt-get.`);
  const failed =
    (await machine.run('apt-get', ['update', '-qq'])) !== 0 ||
    (await machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', places.debianPackage])) !== 0;
  const fresh = failed ? null : await installed(places, machine);
  if (!fresh) throw new Error(`No ${kind} was found, and apt-get could not install ${places.debianPackage}. ${advice}`);
  return fresh;
}
