import { expect } from 'chai';
import { readRoleText } from '../../../matching/reading/read-role-text.ts';
import { readWishes } from '../../../matching/reading/read-wishes.ts';

describe('the share of a text that is read as tasks', () => {
  it('is of the words that say something, of what is wished alone', () => {
    expect(readWishes('Jag vill gärna diska').wishedShare).to.equal(1);
    expect(readWishes('Jag vill diska. Inte kopiera, inte skriva rapporter.').wishedShare).to.equal(1);
    expect(readWishes('Jag vill diska och fnula').wishedShare).to.be.within(0.3, 0.7);
    expect(readWishes('Jag vill fnula').wishedShare).to.equal(0);
    expect(readWishes('').wishedShare).to.equal(0);
  });

  it('is told of a role, too', () => {
    expect(readRoleText('Diska').workShare).to.equal(1);
    expect(readRoleText('Fnula och bronka').workShare).to.equal(0);
  });
});
