import { expect } from 'chai';
import { readRoleText } from '../../../matching/reading/read-role-text.ts';

/** A text of a role, and what it asks for: licence, extract, age, each with `-` for nothing told. */
const asked: readonly (readonly [text: string, told: string])[] = [
  ['Köra ut hjälpmedel. B-körkort krävs.', 'B - -'],
  ['Lämna ut paket. Du måste ha körkort klass B.', 'B - -'],
  ['Lämna ut paket till fots. Körkort behövs inte.', '- - -'],
  ['Inget körkort behövs. Du går med posten.', '- - -'],
  [
    'Köra post. Körkort B. Utdrag ur belastningsregistret måste visas. Du ska vara över 20 år.',
    'B extract 20',
  ],
  ['Köra lastbil med släp. Du har CE-körkort.', 'CE - -'],
  ['Köra sopbil.\nKrav:\n- B-körkort\n- C-körkort', 'C - -'],
  ['Köra truck. Truckkort är ett krav.', 'forklift - -'],
  ['Köra ut mat. Har du körkort är det ett plus.', '- - -'],
  ['Köra ut mat. Körkort är meriterande.', '- - -'],
  ['Packa varor.\nMeriterande:\n- truckkort', '- - -'],
  ['Packa varor. Vi erbjuder dig att ta körkort.', '- - -'],
  ['Cykla med bud. Du klarar jobbet utan körkort.', '- - -'],
  ['Skotta snö. Körkort är bra att ha, men det är inget krav.', '- - -'],
  ['Utdelare\nDela ut tidningar. Moped körs, så AM-körkort krävs.', 'AM - -'],
  ['Deliver parcels. A driving licence is required.', 'B - -'],
  ['Deliver parcels on foot. No driving licence is needed.', '- - -'],
  ['Leka med barnen. Utdrag ur belastningsregistret lämnas före start.', '- extract -'],
  ['Leka med barnen. Vi begär registerutdrag av alla som arbetar i förskolan.', '- extract -'],
  ['Rensa ogräs. Inget utdrag ur polisregistret behövs.', '- - -'],
  ['Rensa ogräs. I vissa fall kan registerutdrag begäras.', '- - -'],
  [
    'Leka med barnen.\nÖvrigt\nFör att få börja visar du ett utdrag ur polisens belastningsregister.',
    '- extract -',
  ],
  ['Utan utdrag ur belastningsregistret kan du inte börja. Leka med barnen.', '- extract -'],
  ['Help in class. A clean criminal record is required.', '- extract -'],
  ['Städa i arkivet. Du ska ha fyllt 18 år.', '- - 18'],
  ['Städa i arkivet. Lägst 18 år.', '- - 18'],
  ['Städa i arkivet. Du måste vara myndig.', '- - 18'],
  ['Städa i arkivet. Du är minst 20 år.', '- - 20'],
  ['Städa i arkivet. 18-årsgräns.', '- - 18'],
  ['Städa i arkivet. Åldersgräns: 18 år.', '- - 18'],
  ['Städa i arkivet. Sökande ska vara 18 år eller äldre.', '- - 18'],
  ['Städa i arkivet. Du behöver inte ha fyllt 18.', '- - -'],
  ['Leka med ungdomar mellan 16 och 20 år.', '- - -'],
  ['Läsa för barn som fyllt 15 år.', '- - -'],
  ['Skanna papper. Vi har funnits i över 20 år.', '- - -'],
  ['Skanna papper. Minst 20 års erfarenhet finns i huset.', '- - -'],
  ['Pack boxes. You must be at least 18 years old.', '- - 18'],
  ['Pack boxes. You have to be 18 or older.', '- - 18'],
  ['Vika tvätt', '- - -'],
];

/** A text of a role, and when it says that the work is. */
const timed: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['Städa kontor på natten.', ['weekday-night']],
  ['Natthärbärge. Du har nattpass.', ['weekday-night']],
  ['Servera på kvällar.', ['weekday-evening']],
  ['Hjälpa till i kaféet mellan 17 och 21 på kvällen.', ['weekday-evening']],
  ['Hjälpa till i kaféet mellan 9 och 13 på dagen.', ['weekday-morning', 'weekday-afternoon']],
  ['Vika tvätt, kl 7–12.', ['weekday-morning']],
  ['Vika tvätt, kl. 07.30-16.00 måndag till fredag.', ['weekday-morning', 'weekday-afternoon']],
  ['Helgtjänst: vattna i växthuset.', ['weekend-morning', 'weekend-afternoon', 'weekend-evening']],
  ['Vattna på lördagar kl 8-11.', ['weekend-morning']],
  [
    'Onsdag kl. 15-21 och lördag kl. 8-11 hjälper du till.',
    ['weekday-afternoon', 'weekday-evening', 'weekend-morning'],
  ],
  [
    'Arbetstiden är förlagd dag/kväll och helg. Du lagar mat.',
    [
      'weekday-morning',
      'weekday-afternoon',
      'weekday-evening',
      'weekend-morning',
      'weekend-afternoon',
      'weekend-evening',
    ],
  ],
  ['Vardagar på förmiddagen sorterar du post.', ['weekday-morning']],
  ['Sortera post på vardagar.', ['weekday-morning', 'weekday-afternoon']],
  [
    'Jour dygnet runt.',
    [
      'weekday-morning',
      'weekday-afternoon',
      'weekday-evening',
      'weekday-night',
      'weekend-morning',
      'weekend-afternoon',
      'weekend-evening',
      'weekend-night',
    ],
  ],
  ['Dagtid. Duka bord.', ['weekday-morning', 'weekday-afternoon']],
  ['Duka bord. Inga kvällar eller helger.', []],
  ['Duka bord. Vi har öppet 7–22.', []],
  ['Duka bord för barn mellan 6 och 12 år.', []],
  ['Duka bord. Kontakta oss kl 9-15.', []],
  ['Duka bord 2-3 gånger i veckan.', []],
  ['Duka bord. Vi kräver inget kvällsarbete.', []],
  ['Serve coffee on weekends.', ['weekend-morning', 'weekend-afternoon', 'weekend-evening']],
  ['Clean offices at night.', ['weekday-night']],
  ['Duka bord', []],
];

describe('what the text of a role requires', () => {
  for (const [text, told] of asked) {
    it(`is ${told} in ${JSON.stringify(text)}`, () => {
      const { licence, registerExtract, minAge, words } = readRoleText(text).requires;
      expect(`${licence ?? '-'} ${registerExtract ? 'extract' : '-'} ${minAge ?? '-'}`).to.equal(told);
      expect(words.licence.length > 0).to.equal(licence !== null);
      expect(words.registerExtract.length > 0).to.equal(registerExtract);
      expect(words.minAge.length > 0).to.equal(minAge !== null);
    });
  }

  for (const [text, times] of timed) {
    it(`tells the times ${times.join(', ') || 'of nothing'} in ${JSON.stringify(text)}`, () => {
      const { requires } = readRoleText(text);
      expect(requires.times).to.deep.equal(times);
      for (const { start, end, text: words } of requires.words.times) {
        expect(text.slice(start, end)).to.equal(words);
      }
    });
  }
});
