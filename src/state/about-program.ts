import { program } from '#exchange/program.ts';

/** The version of the studio that runs now. */
export const programVersion = program.version;
