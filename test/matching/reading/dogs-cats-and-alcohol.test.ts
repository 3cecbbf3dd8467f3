import { expect } from 'chai';
import { readRoleText } from '../../../matching/reading/read-role-text.ts';
import { readWishes } from '../../../matching/reading/read-wishes.ts';

const inRole = (text: string) => readRoleText(text).conditions.map(({ condition }) => condition);
const avoided = (text: string) => readWishes(text).refusedConditions.map(({ condition }) => condition);

describe('dogs, cats and alcohol', () => {
  const roles: readonly (readonly [text: string, ...present: string[]])[] = [
    ['Du rastar hundar på hunddagiset.', 'dogs'],
    ['Det finns hundar på arbetsplatsen.', 'dogs'],
    ['Mata katterna på katthemmet.', 'cats'],
    ['Servera mat, vin och öl vid mottagningar.', 'alcohol-served'],
    ['Alkohol serveras på kvällarna.', 'alcohol-served'],
    ['Serveras alkohol? Ja, vi har serveringstillstånd.', 'alcohol-served'],
    ['Servera kaffe och smörgås på biblioteket. Ingen alkohol serveras.'],
    ['Servera lunch i skolrestaurangen.'],
  ];
  for (const [text, ...present] of roles) {
    it(`are told apart in a role: ${text}`, () => {
      const kinds = ['dogs', 'cats', 'alcohol-served'];
      expect(inRole(text).filter((condition) => kinds.includes(condition))).to.deep.equal(present);
    });
  }

  const wishes: readonly (readonly [text: string, ...avoids: string[]])[] = [
    ['Jag är rädd för hundar.', 'dogs'],
    ['Absolut inga katter.', 'cats'],
    ['Jag vill inte jobba med hundar eller katter.', 'dogs', 'cats'],
    ['Jag kan inte vara där det serveras alkohol.', 'alcohol-served'],
    ['Jag vill inte vara nära alkohol.', 'alcohol-served'],
    ['Jag vill inte servera vin och öl.', 'alcohol-served'],
    ['Jag vill jobba med hundar och katter.'],
  ];
  for (const [text, ...avoids] of wishes) {
    it(`are avoided by themselves in wishes: ${text}`, () => {
      expect(avoided(text)).to.have.members(avoids);
    });
  }
});
