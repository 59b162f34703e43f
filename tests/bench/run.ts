import { startBenchStudio } from './bench-studio.ts';
import { measureFirstScreen } from './first-screen.ts';
import { measureOpening } from './opening.ts';
import { table } from './figure.ts';
const studio = await startBenchStudio();
try {
  const figures = [...(await measureFirstScreen(studio)), ...(await measureOpening(studio))];
  console.log(table(figures));
} finally {
  await studio.close();
}
