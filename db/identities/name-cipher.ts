import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A key that names are encrypted with (AES-256), and the id under which what it encrypted is stored. */
interface NameKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** One key or more, the current one first; the others can still be read with. */
export type NameKeys = readonly NameKey[];

/** What of a person is stored encrypted, apart from all else. */
export const identityFields = ['name', 'contact'] as const;
/** See {@link identityFields}. */
export type IdentityField = (typeof identityFields)[number];

/** A text as it is stored. */
export interface SealedText {
  /** Id of the key that it was encrypted with. */
  readonly keyId: string;
  /** 96 random bits. */
  readonly nonce: Buffer;
  /** What AES-256-GCM made of the text, and behind it the 128 bits that authenticate it. */
  readonly ciphertext: Buffer;
}

/** Says that a stored name can't be read with the keys at hand; nothing of it is lost. */
export class NameKeyError extends Error {
  override readonly name = 'NameKeyError';
}

/** Encrypts and decrypts what says who a person is. */
export interface NameCipher {
  /** Ids of the keys, that which is encrypted with first. */
  readonly keyIds: readonly [string, ...string[]];
  /** Encrypts the text for this field of this person alone. */
  seal(candidateId: string, field: IdentityField, text: string): SealedText;
  /** The text. Throws a {@link NameKeyError} when its key is missing or another one, or when it was moved or altered. */
  open(candidateId: string, field: IdentityField, sealed: SealedText): string;
}

const algorithm = 'aes-256-gcm';
/** Length of the authentication tag in bytes. */
const tagBytes = 16;
/** Length of the nonce in bytes; NIST SP 800-38D advises 96 bits. */
const nonceBytes = 12;

/** Makes the cipher of the keys, the first of which it encrypts with; of keys that change, which `keys` tells anew for each text. */
export function createNameCipher(keys: NameKeys | (() => NameKeys)): NameCipher {
  const keysNow = (): readonly [NameKey, ...NameKey[]] => {
    const [current, ...others] = typeof keys === 'function' ? keys() : keys;
    if (current === undefined) {
      throw new NameKeyError('There is no key to encrypt names with.');
    }
    return [current, ...others];
  };
  // what is read by: asked for anew only where a key is missing, since lists read many names
  let known = keysNow();
  const keyOf = (keyId: string): Buffer | undefined => known.find(({ id }) => id === keyId)?.key;
  return {
    get keyIds(): [string, ...string[]] {
      const [current, ...others] = keysNow();
      return [current.id, ...others.map(({ id }) => id)];
    },
    seal(candidateId, field, text) {
      const [current] = keysNow();
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, current.key, nonce).setAAD(boundTo(candidateId, field));
      const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return { keyId: current.id, nonce, ciphertext };
    },
    open(candidateId, field, { keyId, nonce, ciphertext }) {
      if (keyOf(keyId) === undefined) {
        known = keysNow();
      }
      const key = keyOf(keyId);
      if (key === undefined) {
        throw missingKey(keyId);
      }
      const end = ciphertext.length - tagBytes;
      try {
        const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes })
          .setAAD(boundTo(candidateId, field))
          .setAuthTag(ciphertext.subarray(end));
        return decipher.update(ciphertext.subarray(0, end), undefined, 'utf8') + decipher.final('utf8');
      } catch (error) {
        throw new NameKeyError(
          `A name that is stored under the key "${keyId}" can not be read: the key of this id in PASSA_NAME_KEYS is another one than it ` +
            'was encrypted with, or what is stored was altered.',
          { cause: error },
        );
      }
    },
  };
}

/** The error for a key that something is stored under and that is not at hand. */
export function missingKey(keyId: string): NameKeyError {
  return new NameKeyError(
    `Names are stored under the key "${keyId}", which is not among the keys of this process. Nothing is lost: add it to ` +
      'PASSA_NAME_KEYS, behind the current one.',
  );
}

/** What a text is bound to: elsewhere it can't be read. */
function boundTo(candidateId: string, field: IdentityField): Buffer {
  return Buffer.from(`${candidateId.toLowerCase()} ${field}`, 'utf8');
}
