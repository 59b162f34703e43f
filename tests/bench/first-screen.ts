import { gzipSync } from 'node:zlib';
import type { BenchStudio } from './bench-studio.ts';
import type { Figure } from './figure.ts';

const promised = 130;

/** How much JavaScript comes before the first screen can be used, and whether the modeler waits until a model opens. */
export async function measureFirstScreen({ address, context }: BenchStudio): Promise<Figure[]> {
  const own = await context();
  const page = await own.newPage();
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body());
  });
  await page.goto(`${address}/`);
  await page.locator('workspace-screen').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(scripts.values());
  await own.close();
  const kilobytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1024;
  const hasModeler = bodies.some((body) => body.includes('djs-container'));
  return [
    {
      what: 'First screen: JavaScript, gzip',
      figure: `${kilobytes.toFixed(1)} KB in ${String(bodies.length)} files`,
      reference: `${String(promised)} KB`,
      ratio: `${(kilobytes / promised).toFixed(2)} ×`,
      target: `≤ ${String(promised)} KB`,
      met: kilobytes <= promised,
    },
    {
      what: 'First screen: the modeler is loaded',
      figure: hasModeler ? 'yes' : 'no',
      reference: '–',
      ratio: '–',
      target: 'no',
      met: !hasModeler,
    },
  ];
}
