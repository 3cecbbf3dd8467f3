import type { Config } from '../config/config.ts';
import { createNameCipher, type NameCipher } from '../db/identities/name-cipher.ts';
import { followNameKeys } from '../db/identities/name-keys.ts';

/**
 * Encrypts names with the keys of the site that a command works on, which are looked for when the first name is met. It makes none: what it
 * encrypted with a key of its own the site could not read.
 */
export function nameCipherOf(config: Config): NameCipher {
  let cipher: NameCipher | null = null;
  const found = (): NameCipher => {
    cipher ??= createNameCipher(followNameKeys(config, 'kept'));
    return cipher;
  };
  return {
    get keyIds() {
      return found().keyIds;
    },
    seal: (...text) => found().seal(...text),
    open: (...sealed) => found().open(...sealed),
  };
}
