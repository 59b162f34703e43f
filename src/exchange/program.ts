import type { Program } from './manifest-schema.ts';

/** The program that packages and backups name as their maker; the version is that of package.json. */
export const program: Program = { name: 'Üderis Studio', version: '0.1.0' };
