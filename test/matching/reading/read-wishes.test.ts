import { expect } from 'chai';
import fc from 'fast-check';
import { interpretText } from '../../../matching/reading/interpret-text.ts';
import { readWishes } from '../../../matching/reading/read-wishes.ts';
import { textArbitrary } from '../arbitraries.ts';

/** The text, and the words for what is wished for and for what is refused, without cues and small words. */
const table: readonly (readonly [text: string, wished: string, refused: string])[] = [
  ['Jag vill inte jobba med barn', '', 'barn'],
  ['Jag vill laga mat men inte diska', 'Jag vill laga mat', 'diska'],
  ['Jag vill inte diska men gärna laga mat', 'men gärna laga mat', 'diska'],
  [
    'Vill inte byta däck och fylla på spolarvätska. Gärna kontor.',
    '. Gärna kontor.',
    'byta däck fylla spolarvätska',
  ],
  ['Allt utom att kopiera', '', 'kopiera'],
  ['Helst inte kontorslandskap', '', 'kontorslandskap'],
  ['Barn vill jag inte jobba med', '', 'Barn'],
  ['Inte bara städa, också laga mat', 'Inte bara städa, också laga mat', ''],
  ['Inte städa, utan laga mat', ', utan laga mat', 'städa'],
  ['Jag har inget emot att städa', 'Jag har inget emot att städa', ''],
  ['Jag är hundrädd. Gillar katter.', '. Gillar katter.', 'hund'],
  ['Får inte vara där det serveras alkohol. Vill servera.', '. Vill servera.', 'alkohol'],
  ['Jag vill städa. Behöver lugn och ro.', 'Jag vill städa. .', ''],
  ['Jag vill tvätta fönster med hjälp av stege', 'Jag vill tvätta fönster', ''],
  ['måla väggar med hjälp av roller', 'måla väggar', ''],
  ['Städa. Min bror jobbar på lager.', 'Städa. .', ''],
  ['Min bror jobbar på lager.', '.', ''],
  ['Har jobbat på lager. Vill laga mat.', '. Vill laga mat.', ''],
  ['Har jobbat på lager.', 'Har jobbat på lager.', ''],
  ['Kök? Nej tack. Kontor? Ja!', '. Kontor? !', 'Kök'],
  ['Kassa, kassa. Jag är trött på kassa. Ge mig en kratta.', '. Ge mig en kratta.', 'kassa'],
  ['', '', ''],
];

describe('readWishes', () => {
  for (const [text, wished, refused] of table) {
    it(`tells what is wished for and refused in ${JSON.stringify(text)}`, () => {
      const read = readWishes(text);
      expect(read.wished.replaceAll(/\s+/g, ' ').trim()).to.equal(wished);
      expect(read.refused).to.equal(refused);
    });
  }

  /** The text, and the conditions that are avoided in it with how strongly. */
  const avoided: readonly (readonly [text: string, conditions: string])[] = [
    ['Jag kan tänka mig allt förutom att jobba med barn.', 'children rather-not'],
    ['Allt utom barn går bra.', 'children rather-not'],
    ['Vad som helst bortsett från natt.', 'night rather-not'],
    ['Jag vill ha jobb utan stress, med barn.', 'time-pressure rather-not'],
    ['Jag vill ha jobb med barn, utan stress.', 'time-pressure rather-not'],
    ['Jag vet inte om jag vill jobba med barn.', ''],
    ['Osäker på barn.', ''],
    ['Vill inte:\n- jobba med barn\n- jobba natt\n\nVill:\n- städa', 'children rather-not, night rather-not'],
    ['Undvik:\nkyla\nbarn\n\nbuller', 'cold rather-not, children rather-not'],
    ['Jag vill jobba med djur men ❌ barn', 'children rather-not'],
    ['djur ✔ barn ✘', 'children rather-not'],
    ['👎 natt', 'night rather-not'],
    ['Jag är hundrädd.', 'dogs never'],
    ['Jag är ljudkänslig.', 'loud-noise never'],
    ['Jag är pälsdjursallergiker.', 'animals never'],
    ['Höjdrädd och mörkrädd.', 'heights never, darkness never'],
    ['Har kattallergi.', 'cats never'],
    ['Jag är inte hundrädd.', ''],
    ['Jag vill\u200binte\u200bjobba\u200bmed\u200bbarn.', 'children rather-not'],
    ['Natt är uteslutet.', 'night never'],
    ['Barn går bort.', 'children rather-not'],
    ['Kvällar kommer inte på fråga.', 'evening never'],
    ['Kyla? Nej tack.', 'cold rather-not'],
    ['Jag vill absolut inte jobba med barn.', 'children never'],
  ];
  for (const [text, conditions] of avoided) {
    it(`tells which conditions are avoided in ${JSON.stringify(text)}`, () => {
      const told = readWishes(text).refusedConditions.map(
        ({ condition, strength }) => `${condition} ${strength}`,
      );
      expect(told.join(', ')).to.equal(conditions);
    });
  }

  /** The text, tasks that are wished for ("?" hedged, "/2" second choice) and those that are refused. */
  const tasks: readonly (readonly [text: string, wished: string, refused: string])[] = [
    ['Jag har ingen erfarenhet av städning men vill gärna prova.', 'clean-rooms?', ''],
    ['Har aldrig städat men vill gärna prova.', 'clean-rooms?', ''],
    ['Kök, nej tack. Vill baka.', 'bake', 'help-cook no'],
    ['Aldrig disk!', '', 'wash-dishes never'],
    ['Helst inte diska, men det går.', '', 'wash-dishes rather-not'],
    ['Jag vill inte diska.', '', 'wash-dishes no'],
    ['Diska går bra om det inte är för stressigt.', 'wash-dishes?', ''],
    ['Inte för mycket disk.', '', ''],
    ['Helst baka, annars diska.', 'bake, wash-dishes/2', ''],
    ['1. Baka\n2. Diska', 'bake, wash-dishes/2', ''],
    ['Jag bakar hellre än diskar.', 'bake', 'wash-dishes rather-not'],
    ['Har diskat i tio år. Vill baka.', 'bake', ''],
    ['På ett ställe fick jag diska. Det passade mig. Inga kvällar.', 'wash-dishes', ''],
    ['På ett ställe fick jag diska. Det passade mig inte.', '', 'wash-dishes rather-not'],
    ['Diskade på hotell men orkar inte längre. Vill baka.', 'bake', 'wash-dishes never'],
    ['Min syster bakar. Jag vill diska.', 'wash-dishes', ''],
    ['Diska. Jag vill inte diska.', '', 'wash-dishes no'],
  ];
  for (const [text, wished, refused] of tasks) {
    it(`tells tasks that are wished for and refused in ${JSON.stringify(text)}`, () => {
      const { wishedTasks, refusedTasks } = readWishes(text);
      const told = wishedTasks.map(
        ({ task, isHedged, choice }) => `${task}${isHedged ? '?' : ''}${choice > 1 ? `/${choice}` : ''}`,
      );
      expect(told.join(', ')).to.equal(wished);
      expect(refusedTasks.map(({ task, strength }) => `${task} ${strength}`).join(', ')).to.equal(refused);
    });
  }

  /** The text, tasks that are wished for by its broad words (all of them, in any order), and some that are not. */
  const broad: readonly (readonly [text: string, wished: string, not: string])[] = [
    ['Krukväxter', 'plant-flowers water-garden water-office-plants weed-beds', 'take-photos'],
    ['Jag gillar pyssel.', 'lead-crafts prepare-preschool-crafts decorate', 'clean-rooms'],
    ['Gärna på dagis', 'play-with-preschool-children read-to-children outdoor-play-supervision', ''],
    ['Jag vill arbeta med husdjur', 'feed-animals walk-dogs care-for-unit-pets muck-out-stables', ''],
    ['Pensionärer är roliga att jobba med', 'keep-company walk-with-residents play-board-games', ''],
    ['Lagerjobb', 'pick-orders unpack-goods pack-parcels receive-goods', ''],
    ['Jag vill jobba utomhus.', 'weed-beds rake-leaves pick-litter', ''],
    ['Jag vill vara ute med hundar.', 'walk-dogs', 'weed-beds rake-leaves'],
    ['Jag vill packa lådor efter listor.', 'pack-parcels', 'register-data'],
    ['Jag vill läsa för småbarn.', 'read-to-children', 'break-activities'],
    ['Jag vill inte jobba med barn. Jag vill städa.', 'clean-rooms', 'read-to-children'],
    ['Jag vill jobba med datorer.', 'first-line-it install-computers', ''],
    ['Bara jag slipper tunga saker så går det bra.', '', 'grow-vegetables'],
  ];
  for (const [text, wished, not] of broad) {
    it(`tells all that may be meant in ${JSON.stringify(text)}`, () => {
      const told = readWishes(text).wishedTasks.map(({ task }) => task);
      expect(told, 'wished').to.include.members(wished.split(' ').filter((task) => task !== ''));
      expect(
        not.split(' ').filter((task) => told.includes(task)),
        'not wished',
      ).to.deep.equal([]);
    });
  }

  it('reads in a broad no only the usual of it, and hedges what may be meant as well', () => {
    expect(readWishes('Jag vill inte jobba med husdjur.').refusedTasks.length).to.be.at.most(1);
    const isHedged = new Map(readWishes('Lager').wishedTasks.map((one) => [one.task, one.isHedged]));
    expect([isHedged.get('pick-orders'), isHedged.get('count-stock')]).to.deep.equal([false, true]);
    expect(readWishes('Lager').wishedTasks.map(({ choice }) => choice)).to.not.include(2);
  });

  it('tells that a licence is lacking', () => {
    for (const text of [
      'Körkort saknas.',
      'Inget körkort.',
      'Jag har inte körkort.',
      'Jag saknar körkort.',
      'Inget B-körkort.',
      'Körkortet är indraget.',
      'Jag har aldrig tagit körkort.',
    ]) {
      expect(
        readWishes(text).levels.map(({ ability, direction }) => [ability, direction]),
        text,
      ).to.deep.equal([['driving', 'lacks']]);
    }
  });

  it('takes no more than words of the text', () => {
    fc.assert(
      fc.property(fc.oneof(textArbitrary, fc.string()), (text) => {
        const { wished, wishedShare } = readWishes(text);
        expect(wished.replaceAll(/\s/g, '').length).to.be.at.most(text.length);
        expect(wishedShare).to.be.within(0, 1);
      }),
    );
  });

  it('leaves only wishes of the text, and tells what is refused, avoided and needed', () => {
    const { wished, refused, refusedTasks, refusedConditions, supports } = readWishes(
      'Jag vill laga mat. Vill inte städa, inte heller vara bland barn. Behöver korta pauser.',
    );
    expect(wished.replaceAll(/\s+/g, ' ')).to.equal('Jag vill laga mat. .');
    expect(refused).to.equal('städa barn');
    expect(refusedTasks.map(({ task }) => task)).to.include('clean-rooms');
    expect(refusedConditions.map(({ condition }) => condition)).to.deep.equal(['children']);
    expect(supports.map(({ support, strength }) => `${support} ${strength}`)).to.deep.equal([
      'short-breaks needed',
    ]);
  });

  it('counts nothing that is not sure enough, though it is suggested to who asks', () => {
    const text = 'Jag kan sitta i reception';
    expect(interpretText(text, 'sv').supports.map(({ support }) => support)).to.deep.equal(['seated-work']);
    expect(readWishes(text).supports).to.deep.equal([]);
  });

  it('tells levels of abilities that are had or lacked, but of none that is both, or has no level', () => {
    const levelsOf = (text: string) =>
      readWishes(text).levels.map(({ ability, direction, level }) => `${ability} ${direction} ${level}`);
    expect(levelsOf('Jag kan köra bil. Jag kan inte lyfta tungt.')).to.deep.equal([
      'driving has 3',
      'lifting-and-carrying lacks 2',
    ]);
    expect(levelsOf('Jag kan stå länge. Jag kan inte stå länge.')).to.deep.equal([]);
    expect(levelsOf('Jag kan läsa och skriva. Tunga lyft ingår.')).to.deep.equal([]);
    expect(levelsOf('Jag är inte så noggrann')).to.deep.equal([]);
  });

  it('leaves a text alone that says no to nothing', () => {
    const text = 'Jag gillar djur, och att vara ute!';
    expect(readWishes(text).wished).to.equal(text);
  });
});
