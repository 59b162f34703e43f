import { serve } from './serve.mjs';

/**
 * Serves the built app at its usual port, or the next free one, and says where.
 * @param {{ folder: string, usualPort: number, print: (line: string) => void }} options
 * @returns {ReturnType<typeof serve>}
 * @throws when no port is free
 */
export async function serveAndSay({ folder, usualPort, print }) {
  const server = await serve({ folder, port: usualPort });
  if (server.port !== usualPort) {
    print(`Port ${String(usualPort)} is taken; the next free one is ${String(server.port)}.`);
  }
  print(`\nÜderis Studio: ${server.address}\nCtrl+C ends it.\n`);
  return server;
}
