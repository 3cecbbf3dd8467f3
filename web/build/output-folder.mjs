import path from 'node:path';

/** Where the built pages lie: in the folder of the compiled program, so that both are installed together. */
export const outputFolder = path.join(import.meta.dirname, '../../dist/web');
