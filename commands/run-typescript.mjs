import { resolve } from 'node:path';
import { installMissing, projectFolder } from './install-missing.mjs';

// `node commands/run-typescript.mjs FILE words…`: runs a TypeScript file of the project with Node, which before
// version 22.18 cannot do so itself. The file sees its own words in process.argv from index 2 on, as if Node ran it,
// and must await its work at the top level: modules cannot be loaded any more once it has ended.
const [file, ...words] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which file? node commands/run-typescript.mjs FILE words…');
  process.exit(2);
}
installMissing();
// Vite would say "development" otherwise, and what the file builds would hold the libraries' code for developers.
process.env['NODE_ENV'] ??= 'production';
const { runnerImport } = await import('vite');
const entry = resolve(projectFolder, file);
// npm moves to the root of the project; file names are meant from where the person stands.
if (process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);
process.argv = [process.argv[0] ?? 'node', entry, ...words];
await runnerImport(entry, { root: projectFolder, configFile: false, logLevel: 'error' });
