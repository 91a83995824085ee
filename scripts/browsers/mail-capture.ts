/** A stand-in for the mail program: a command that writes each URL it is called with to a file. */
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface MailCapture {
  /** folder to put first in PATH */
  folder: string;
  /** the command itself */
  program: string;
  mails(): Promise<string[]>;
}

/** Only for tests. On Linux browsers hand `mailto:` to `xdg-email`, or Firefox to a program of our choice; both get this one. */
export async function captureMail(folder: string): Promise<MailCapture> {
  await mkdir(folder, { recursive: true });
  const record = join(folder, 'mails.txt');
  await writeFile(record, '');
  const write = async (name: string, lines: string[]): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, `${['#!/bin/sh', ...lines].join('\n')}\n`);
    await chmod(path, 0o755);
    return path;
  };
  const program = await write('xdg-email', [`printf '%s\\n' "$1" >> '${record}'`]);
  // Chromium asks these two whether the mail program is Chromium itself.
  await write('xdg-settings', ['echo no']);
  await write('xdg-mime', ['echo mail.desktop']);
  return {
    folder,
    program,
    mails: async () => (await readFile(record, 'utf8')).split('\n').filter((line) => line !== ''),
  };
}
