import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import ts from 'typescript';

/** Scripts that a page of a built extension loads before anything is clicked: those of its HTML and all they import statically. */
export function initialScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const todo = [...html.matchAll(/<(?:script|link rel="modulepreload")[^>]*?(?:src|href)="\/?([^"]+\.js)"/g)].map(
    (m) => m[1]!,
  );
  const seen = new Set<string>();
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    todo.push(...staticImports(join(folder, file)).map((of) => posix.join(dirname(file!), of)));
  }
  return [...seen];
}

function staticImports(file: string): string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
}

/** Bytes of some files of a folder together. */
export function bytesOf(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
}

/** Bytes of the folder as a zip at the best compression (APPNOTE.TXT 4.3: 30 + 46 + twice the name a file, 22 at the end). */
export function zipBytes(folder: string): number {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const name = Buffer.byteLength(path.slice(folder.length + 1));
    return sum + Math.min(bytes.length, deflateRawSync(bytes, { level: 9 }).length) + 76 + 2 * name;
  }, 22);
}
