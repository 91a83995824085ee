/** Finds a browser on this machine, or installs one where the machine lets us. */
import { execFile, spawn } from 'node:child_process';
import { access, constants, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

interface Places {
  /** oldest version that Habeas runs in */
  oldest: number;
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
    oldest: 127,
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
    oldest: 140,
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
  /** what the browser says of its version, e.g. "Mozilla Firefox 140.5.0esr"; empty when it does not say */
  version(path: string): Promise<string>;
  /** runs a command with its output on the terminal; resolves to its exit code, 127 where there is no such command */
  run(command: string, args: string[]): Promise<number>;
}

const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isProgram: async (path) => {
    try {
      await access(path, constants.X_OK);
      return (await stat(path)).isFile();
    } catch {
      return false;
    }
  },
  version: (path) =>
    new Promise((resolve) => {
      // On Windows the browsers know no such question: they open a window instead.
      if (process.platform === 'win32') return resolve('');
      execFile(path, ['--version'], { timeout: 10_000 }, (_error, stdout) => resolve(stdout.trim()));
    }),
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

interface Found {
  /** the best program; null when there is none that is new enough */
  program: string | null;
  /** what those that are too old say of themselves */
  tooOld: string[];
}

/** A browser that does not tell its version is taken as new enough: it says itself what it cannot load. */
const isTooOld = (version: string, { oldest }: Places): boolean =>
  Number(/(?<![\d.])(\d+)\.\d/.exec(version)?.[1] ?? oldest) < oldest;

/** A snap sees little of the disk: neither a profile under /tmp nor the built extension. */
const isSnap = (path: string, version: string): boolean => /[/\\]snap[/\\]/.test(path) || /\bsnap\b/.test(version);

async function bestOf(paths: string[], places: Places, machine: Machine): Promise<Found> {
  const found: Found = { program: null, tooOld: [] };
  for (const path of paths) {
    if (!(await machine.isProgram(path))) continue;
    const version = await machine.version(path);
    if (isTooOld(version, places)) found.tooOld.push(version);
    else if (!isSnap(path, version)) return { ...found, program: path };
    else found.program ??= path;
  }
  return found;
}

function installed(places: Places, machine: Machine): Promise<Found> {
  const { platform, env } = machine;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = places.names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  const elsewhere =
    platform === 'darwin'
      ? places.macOs
      : platform === 'win32'
        ? programFiles.flatMap((folder) => places.windows.map((path) => `${folder}\\${path}`))
        : [];
  return bestOf([...inPath, ...elsewhere], places, machine);
}

/**
 * The path of a browser that is new enough: the environment variable, PATH, the usual folders of macOS and Windows,
 * snaps last; on Debian and its kin, as root, it is installed with apt-get where none was found. Rejects with a sentence
 * that says what to do.
 */
export async function findBrowser(kind: BrowserKind, machine: Machine = THIS_MACHINE): Promise<string> {
  const places = PLACES[kind];
  const named = machine.env[places.variable];
  if (named) {
    if (!(await machine.isProgram(named))) {
      throw new Error(`${places.variable} names ${named}, which is not a program. Correct it or unset it.`);
    }
    const version = await machine.version(named);
    if (!isTooOld(version, places)) return named;
    throw new Error(
      `${places.variable} names ${version}; Habeas runs in ${places.oldest} or later. Correct or unset it.`,
    );
  }
  const { program, tooOld } = await installed(places, machine);
  if (program !== null) return program;

  const old = tooOld.length > 0 ? ` that is at least version ${places.oldest} (there is ${tooOld.join(', ')})` : '';
  const none = `No ${kind}${old} was found`;
  const advice = `Install ${kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'}, or set ${places.variable} to its program.`;
  if (machine.platform !== 'linux') throw new Error(`${none}. ${advice}`);
  if (!machine.isRoot) {
    throw new Error(`${none}, and only root can install one with apt-get. ${advice}`);
  }
  console.log(`${none}: installing ${places.debianPackage} with apt-get.`);
  const failed =
    (await machine.run('apt-get', ['update', '-qq'])) !== 0 ||
    (await machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', places.debianPackage])) !== 0;
  const fresh = failed ? null : (await installed(places, machine)).program;
  if (!fresh) throw new Error(`${none}, and apt-get could not install ${places.debianPackage}. ${advice}`);
  return fresh;
}
