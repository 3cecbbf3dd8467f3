import { expect } from 'chai';
import { createNameCipher, NameKeyError } from '../../../db/identities/name-cipher.ts';

const [oldKey, newKey] = [
  { id: 'old', key: Buffer.alloc(32, 1) },
  { id: 'new', key: Buffer.alloc(32, 2) },
];
const person = '0192f000-0000-7000-8000-0000000000e1';
const other = '0192f000-0000-7000-8000-0000000000e2';

describe('An encrypted name', () => {
  const cipher = createNameCipher([oldKey]);
  const sealed = cipher.seal(person, 'name', 'Åsa Kvistmosse');

  it('is read by the key that it was encrypted with, also once another one is current', () => {
    expect(cipher.open(person, 'name', sealed)).to.equal('Åsa Kvistmosse');
    const later = createNameCipher([newKey, oldKey]);
    expect(later.open(person, 'name', sealed)).to.equal('Åsa Kvistmosse');
    expect(later.seal(person, 'name', 'x').keyId).to.equal('new');
    expect(later.keyIds).to.deep.equal(['new', 'old']);
  });

  it('is another one each time, under 96 bits of its own, and holds nothing in the clear', () => {
    const again = cipher.seal(person, 'name', 'Åsa Kvistmosse');
    expect(again.ciphertext.equals(sealed.ciphertext)).to.equal(false);
    expect(again.nonce.equals(sealed.nonce)).to.equal(false);
    expect(sealed.nonce.length).to.equal(12);
    expect(sealed.ciphertext.includes('Kvistmosse')).to.equal(false);
  });

  it('is nobody else’s, no other field’s, and not altered', () => {
    const [first = 0, ...rest] = sealed.ciphertext;
    const altered = { ...sealed, ciphertext: Buffer.from([first ^ 1, ...rest]) };
    const cut = { ...sealed, ciphertext: sealed.ciphertext.subarray(0, 8) };
    for (const read of [
      () => cipher.open(other, 'name', sealed),
      () => cipher.open(person, 'contact', sealed),
      () => cipher.open(person, 'name', altered),
      () => cipher.open(person, 'name', cut),
    ]) {
      expect(read).to.throw(NameKeyError, /under the key "old" can not be read/);
    }
  });

  it('says which key is missing, and that a key is another one of the same id, without the name', () => {
    expect(() => createNameCipher([newKey]).open(person, 'name', sealed)).to.throw(
      NameKeyError,
      /under the key "old", which is not among the keys .* Nothing is lost/,
    );
    const wrong = createNameCipher([{ id: 'old', key: newKey.key }]);
    expect(() => wrong.open(person, 'name', sealed)).to.throw(NameKeyError, /another one than it was/);
    expect(() => createNameCipher([])).to.throw(NameKeyError);
  });
});
