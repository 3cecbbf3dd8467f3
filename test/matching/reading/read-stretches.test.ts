import { expect } from 'chai';
import { readStretches } from '../../../matching/reading/read-stretches.ts';

const told = (text: string) => readStretches(text).map(({ ability, minutes }) => `${ability} ${minutes}`);

describe('stretches in own words', () => {
  const texts: readonly (readonly [text: string, ...stretches: string[]])[] = [
    ['Jag kan inte sitta mer än tjugo minuter åt gången.', 'sitting 20'],
    ['Kan sitta vid dator men max en timme åt gången, sen måste jag röra på mig.', 'sitting 60'],
    ['Klarar bara att stå en halvtimme i taget.', 'standing 30'],
    ['Orkar stå högst 45 min.', 'standing 45'],
    ['Jag kan gå en kvart i sträck och stå en halv timme i sträck.', 'walking 15', 'standing 30'],
    ['Får inte sitta längre än två timmar i sträck.', 'sitting 120'],
    ['I can stand for 30 minutes at a time.', 'standing 30'],
    ['Jag vill jobba högst fyra timmar om dagen.'],
    ['Det tar en timme att gå dit.'],
    ['Jag sitter gärna. Pauser var tjugonde minut.'],
    [''],
  ];
  for (const [text, ...stretches] of texts) {
    it(`are read: ${text}`, () => {
      expect(told(text)).to.have.members(stretches);
    });
  }

  it('are shown with their words', () => {
    const [read] = readStretches('Kan inte sitta mer än tjugo minuter åt gången.');
    expect(read?.words.map(({ text }) => text)).to.deep.equal(['sitta mer än tjugo minuter']);
  });
});
