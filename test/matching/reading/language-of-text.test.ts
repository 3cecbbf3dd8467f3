import { expect } from 'chai';
import { interpretText } from '../../../matching/reading/interpret-text.ts';
import { languageOfText, type TextLanguage } from '../../../matching/reading/language-of-text.ts';
import { lexicon } from '../../../matching/reading/lexicon.ts';

const texts: readonly (readonly [TextLanguage, string, readonly string[]])[] = [
  [
    'sv',
    'Swedish',
    [
      'Jag vill hjälpa till i köket.',
      'lager',
      'Vill ha nåt lugnt, gärna förmiddagar',
      'Jag har jobbat som svetsare i tolv år men klarar inte det längre.',
      'Inget särskilt. Allt funkar.',
      'Få lära mig nya saker, träffa folk och komma ut lite',
    ],
  ],
  [
    'sv',
    'Swedish with slips',
    [
      'jag vil jobba me djurr o va ute',
      'jobba pa lager, kora truck',
      'stada o diska gar bra',
      'jag tycer om att bakka',
      'vil inte jobba me menniskor',
      'jag vill hjelpa gamla',
      'plantera blomor o klipa gräs',
    ],
  ],
  [
    'sv',
    'Swedish as it is spoken',
    [
      'ja gillar å mecka me bilar',
      'int nåt stressit',
      'va me kidsen på dagis, typ',
      'asså nånting me händerna ba',
      'köra gräsklippare o greja i trägårn',
      'fixa o dona',
    ],
  ],
  [
    'sv',
    'Swedish with names and foreign words',
    ['Jag heter Mahmoud och kan städa', 'kebab och pizza, jag är bra på det', 'excel, word och sånt'],
  ],
  [
    'en',
    'English',
    [
      'I would like to help in a kitchen',
      'gardening',
      'Dogs and cats!',
      'no nights, no weekends please',
      'Something quiet where I can work alone',
      'I have been a driver for many years',
    ],
  ],
  ['other', 'Arabic', ['أريد أن أعمل في التنظيف', 'لا أحب الضوضاء', 'مطبخ']],
  ['other', 'Persian', ['دوست دارم در باغ کار کنم', 'آشپزی']],
  ['other', 'Tigrinya', ['ኣብ ክሽነ ክሰርሕ ይደሊ', 'ምስ ቆልዑ']],
  ['other', 'Ukrainian', ['Я хочу прибирати в офісі', 'Не люблю шум']],
  ['other', 'Thai', ['ฉันอยากทำงานในครัว']],
  ['other', 'Chinese', ['我想在厨房工作']],
  [
    'other',
    'Somali',
    ['Waxaan jeclahay inaan wax karsado', 'Waxaan doonayaa shaqo nadiifin ah', 'carruurta'],
  ],
  ['other', 'Polish', ['Chciałbym sprzątać biura', 'Nie lubię hałasu i pośpiechu', 'praca w ogrodzie']],
  ['other', 'Finnish', ['Haluaisin siivota toimistoja', 'Pidän ruoanlaitosta ja leipomisesta']],
  ['other', 'Turkish', ['Mutfakta yardım etmek istiyorum', 'Temizlik işi arıyorum']],
  ['other', 'Kurdish', ['Ez dixwazim di mitbaxê de bixebitim', 'Ez hez dikim xwarinê çêkim']],
  ['other', 'Spanish', ['Quiero limpiar oficinas', 'Me gusta trabajar con niños']],
  ['other', 'German', ['Ich würde gerne in der Küche helfen', 'Keine schweren Sachen heben']],
  ['other', 'French', ["J'aimerais aider à la cuisine", 'Je ne veux pas travailler la nuit']],
  ['other', 'Bosnian', ['Želim raditi u kuhinji', 'Volim životinje i prirodu']],
  ['other', 'Albanian', ['Dua të punoj në kuzhinë', 'Më pëlqen të pastroj']],
  ['other', 'Vietnamese', ['Tôi muốn làm việc trong bếp']],
  ['other', 'Norwegian', ['Jeg har lyst til å hjelpe til på et kjøkken']],
  ['other', 'Danish', ['Jeg kan godt lide at gøre rent og lave mad']],
  ['other', 'no language', ['qwe asd zxc', 'hjkl hjkl']],
  [null, 'no words', ['👍', '🐕🌿', '!!!', '08.30–12', '–', '']],
];

describe('languageOfText', () => {
  const { englishStems } = lexicon();
  for (const [language, name, samples] of texts) {
    it(`takes ${name} for ${language ?? 'no language'}`, () => {
      const wrong = samples.filter((text) => languageOfText(text, englishStems) !== language);
      expect(wrong).to.deep.equal([]);
    });
  }

  it('tells of a wish that it is read where its language is, or a word of it is known', () => {
    const isRead = (text: string): boolean => interpretText(text, 'sv').isRead;
    for (const text of ['Jag vill städa', 'I like dogs', 'Chcę pracować: diska', 'Ez dixwazim lager']) {
      expect(isRead(text), text).to.equal(true);
    }
    for (const text of ['أريد أن أعمل في التنظيف', 'Chcę pracować w ogrodzie', '👍', '']) {
      expect(isRead(text), text).to.equal(false);
    }
  });
});
