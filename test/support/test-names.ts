import { createNameCipher } from '../../db/identities/name-cipher.ts';

const key = Buffer.alloc(32, 7);

/** Encrypts names in tests. */
export const testNames = createNameCipher([{ id: 'test', key }]);

/** Its keys, as the environment of a process takes them. */
export const testNameKeys = `test:${key.toString('base64')}`;
