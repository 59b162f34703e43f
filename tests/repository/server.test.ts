import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerPolicy, pagePolicy } from '#commands/content-policy.mjs';
import { serveAndSay } from '#commands/serve-and-say.mjs';
import { serve } from '#commands/serve.mjs';

const root = mkdtempSync(join(tmpdir(), 'served-'));
const folder = join(root, 'dist');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>');
  writeFileSync(join(folder, 'assets', 'a-12345678.js'), 'export {};');
  writeFileSync(join(folder, 'land.bpmn'), '<definitions/>');
  writeFileSync(join(folder, 'studio.webmanifest'), '{}');
  writeFileSync(join(folder, 'font.woff2'), 'font');
  server = await serve({ folder, port: 4360 });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

describe('the server of npm start', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?x=1', 'text/html; charset=utf-8'],
    ['/assets/a-12345678.js', 'text/javascript; charset=utf-8'],
    ['/land.bpmn', 'application/xml; charset=utf-8'],
    ['/studio.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/font.woff2', 'font/woff2'],
  ])('serves %s as %s', async (path, type) => {
    const { response } = await ask(path);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe(type);
  });

  test('sends the content policy with every answer', async () => {
    for (const path of ['/', '/nothing']) {
      const { response } = await ask(path);
      expect(response.headers['content-security-policy']).toBe(headerPolicy);
    }
  });

  test('keeps hashed files in the cache and asks for the others anew', async () => {
    expect((await ask('/assets/a-12345678.js')).response.headers['cache-control']).toContain('immutable');
    expect((await ask('/')).response.headers['cache-control']).toBe('no-cache');
  });

  test('compresses for those who accept it, the same content', async () => {
    const { response, body } = await ask('/', { 'accept-encoding': 'gzip' });
    expect(response.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe('<!doctype html><title>x</title>');
    expect((await ask('/')).response.headers['content-encoding']).toBeUndefined();
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/%00',
    '/%zz',
    '/assets',
  ])('gives nothing for %s', async (path) => {
    const { response, body } = await ask(path);
    expect(response.statusCode).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  test('only reads', async () => {
    expect((await ask('/', {}, 'POST')).response.statusCode).toBe(405);
    const head = await ask('/', {}, 'HEAD');
    expect(head.response.statusCode).toBe(200);
    expect(head.body.length).toBe(0);
  });

  test('takes the next free port when its own is taken', async () => {
    const second = await serve({ folder, port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });

  test('says which port it takes instead of a taken one, and nothing of ports when its own is free', async () => {
    const said: string[] = [];
    const print = (line: string): void => void said.push(line);
    const second = await serveAndSay({ folder, usualPort: server.port, print });
    expect(said).toHaveLength(2);
    expect(said[0]).toBe(`Port ${server.port} is taken; the next free one is ${second.port}.`);
    expect(said[1]).toContain(`http://localhost:${second.port}\n`);
    await second.close();
    said.length = 0;
    const alone = await serveAndSay({ folder, usualPort: second.port, print });
    expect(said).toEqual([expect.stringContaining(`http://localhost:${second.port}\n`)]);
    await alone.close();
  });

  test('counts a port as taken when another program holds it on the other address of this machine', async () => {
    const port = server.port + 50;
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '::1', resolve).once('error', () => resolve()));
    const second = await serve({ folder, port });
    if (other.listening) expect(second.port).toBeGreaterThan(port);
    await second.close();
    other.close();
  });

  test('says so when it must have a port that is taken', async () => {
    await expect(serve({ folder, port: server.port, exactPort: true })).rejects.toThrow(String(server.port));
  });
});

test('the content policy allows no code from text and no other origin', () => {
  expect(headerPolicy).toContain("frame-ancestors 'none'");
  expect(pagePolicy).not.toContain('unsafe-eval');
  expect(pagePolicy).toContain("script-src 'self';");
  expect(pagePolicy).toContain("connect-src 'self';");
  expect(pagePolicy).not.toMatch(/https?:|\*/);
});

function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ response: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    // The path is sent as it stands: a URL object would tidy `..` away before it reaches the server.
    const send = method === 'GET' ? get : request;
    send({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ response, body: Buffer.concat(parts) }));
    })
      .once('error', reject)
      .end();
  });
}
