import { join } from 'node:path';
import { installMissing, projectFolder } from './install-missing.mjs';
import { serveAndSay } from './serve-and-say.mjs';

// `npm start`: installs what is missing, builds the app and serves it until the process is ended.
installMissing();
const { build } = await import('vite');
await build({ root: projectFolder, logLevel: 'warn' });

const server = await serveAndSay({ folder: join(projectFolder, 'dist'), usualPort: 4173, print: console.log });
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
