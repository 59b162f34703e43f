import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headerPolicy } from './content-policy.mjs';

/** @type {Record<string, string>} */
const contentTypes = {
  '.bpmn': 'application/xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.xsd': 'application/xml; charset=utf-8',
};
const alreadyCompressed = new Set(['.png', '.woff', '.woff2', '.ico']);
// Both, because a browser may take `localhost` for either; a port counts as free only when it is free on both.
const loopbacks = ['127.0.0.1', '::1'];

/**
 * Serves the built app on this machine only.
 * @param {{ folder: string, port: number, exactPort?: boolean }} options `exactPort`: fail when the port is taken
 *   instead of trying the next ones (99 at most).
 * @returns {Promise<{ port: number, address: string, close: () => Promise<void> }>}
 * @throws when no port is free
 */
export async function serve({ folder, port, exactPort = false }) {
  const answer = answerFrom(folder);
  const last = exactPort ? port : port + 99;
  for (let candidate = port; candidate <= last; candidate += 1) {
    const servers = await listenOnLoopbacks(answer, candidate);
    if (servers === undefined) continue;
    return {
      port: candidate,
      address: `http://localhost:${String(candidate)}`,
      close: async () => {
        await Promise.all(servers.map(closeServer));
      },
    };
  }
  throw new Error(`No free port between ${String(port)} and ${String(last)}.`);
}

/**
 * @param {import('node:http').RequestListener} answer
 * @param {number} port
 * @returns {Promise<import('node:http').Server[] | undefined>} undefined: the port is taken
 */
async function listenOnLoopbacks(answer, port) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  for (const host of loopbacks) {
    const server = createServer(answer);
    const problem = await listen(server, port, host);
    if (problem === undefined) {
      servers.push(server);
    } else if (problem === 'EADDRINUSE' || problem === 'EACCES') {
      await Promise.all(servers.map(closeServer));
      return undefined;
    }
    // Any other problem: the machine has no such address (no IPv6); the other one is enough.
  }
  return servers.length > 0 ? servers : undefined;
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the code of the failure
 */
function listen(server, port, host) {
  return new Promise((resolve) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      resolve(error.code ?? 'unknown');
    });
    server.listen(port, host, () => {
      resolve(undefined);
    });
  });
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function closeServer(server) {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/**
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
function answerFrom(folder) {
  const zipped = promisify(gzip);
  /** @type {Map<string, { plain: Buffer, small: Buffer }>} */
  const compressed = new Map();

  /** @param {string} path @param {Buffer} plain */
  async function compress(path, plain) {
    const known = compressed.get(path);
    if (known?.plain.equals(plain)) return known.small;
    const small = await zipped(plain);
    compressed.set(path, { plain, small });
    return small;
  }

  return (request, response) => {
    void (async () => {
      setPolicy(response);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { Allow: 'GET, HEAD' }).end();
        return;
      }
      const path = filePath(folder, request.url ?? '/');
      const body = path === undefined ? undefined : await readFile(path).catch(() => undefined);
      if (path === undefined || body === undefined) {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
        return;
      }
      const type = extname(path).toLowerCase();
      const acceptsGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      const small = acceptsGzip && !alreadyCompressed.has(type) ? await compress(path, body) : undefined;
      response.setHeader('Content-Type', contentTypes[type] ?? 'application/octet-stream');
      response.setHeader('Vary', 'Accept-Encoding');
      // Names under assets/ carry a hash of their content; everything else is asked for anew.
      const hashed = path.startsWith(join(folder, 'assets') + sep);
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (small !== undefined) response.setHeader('Content-Encoding', 'gzip');
      const sent = small ?? body;
      response.setHeader('Content-Length', sent.length);
      response.writeHead(200).end(request.method === 'HEAD' ? undefined : sent);
    })();
  };
}

/** @param {import('node:http').ServerResponse} response */
function setPolicy(response) {
  response.setHeader('Content-Security-Policy', headerPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), usb=()');
}

/**
 * @param {string} folder
 * @param {string} url
 * @returns {string | undefined} undefined: not a path inside the folder
 */
function filePath(folder, url) {
  try {
    const path = normalize(join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname)));
    if (path.includes('\0') || !(path + sep).startsWith(normalize(folder + sep))) return undefined;
    return path.endsWith(sep) ? join(path, 'index.html') : path;
  } catch {
    return undefined;
  }
}

// `node commands/serve.mjs PORT`: serves an existing build on exactly that port (end-to-end tests use it).
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../dist', import.meta.url));
  const server = await serve({ folder, port: Number(process.argv[2] ?? 4173), exactPort: true });
  console.log(server.address);
}
