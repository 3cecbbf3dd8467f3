import { expect } from 'chai';
import { preview } from '../../../web/src/ui/preview.ts';

describe('The beginning of a text in a list', () => {
  it('is all of a short text', () => {
    expect(preview('Jag vill laga mat.')).to.equal('Jag vill laga mat.');
    expect(preview('a'.repeat(140))).to.equal('a'.repeat(140));
  });

  it('ends after a whole word, without a comma, and says that there is more', () => {
    expect(preview(`${'o'.repeat(130)}, kakor och bullar`)).to.equal(`${'o'.repeat(130)}, kakor …`);
    expect(preview(`${'o'.repeat(134)}, bakar bullar`)).to.equal(`${'o'.repeat(134)} …`);
  });

  it('cuts a word that is longer than all of it', () => {
    expect(preview('a'.repeat(200))).to.equal(`${'a'.repeat(140)} …`);
  });
});
