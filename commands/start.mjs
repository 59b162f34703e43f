import { join } from 'node:path';
import { installMissing, projectFolder } from './install-missing.mjs';
import { serve } from './serve.mjs';

// `npm start`: installs what is missing, builds the app and serves it until the process is ended.
const usualPort = 4173;

installMissing();
const { build } = await import('vite');
await build({ root: projectFolder, logLevel: 'warn' });

const server = await serve({ folder: join(projectFolder, 'dist'), port: usualPort });
if (server.port !== usualPort) {
  console.log(`Port ${String(usualPort)} is taken; the next free one is ${String(server.port)}.`);
}
console.log(`\nÜderis Studio: ${server.address}\nCtrl+C ends it.\n`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
