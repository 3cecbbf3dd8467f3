import { expect } from 'chai';
import { isSwedish } from '../../../matching/lexicon/is-swedish.ts';
import { splitWords } from '../../../matching/text/split-words.ts';

const isSwedishText = (text: string): boolean | null =>
  isSwedish(splitWords(text).map(({ folded }) => folded));

describe('isSwedish', () => {
  const swedish = [
    'Jag vill jobba med djur',
    'städa',
    'Kök? Nej tack',
    'vill joba i kok',
    'Vill jobba ute o kora lastbil',
    'Jag gilar blommor och tradgard',
    'int nån natt, helst på lager',
    'Jag heter Ali och kommer från Syrien. Jag vill jobba på lager.',
    'Fatima Hassan, städning',
    'djurr',
    'Tvätthjälp på Åsens äldreboende',
    'allt utom städ!!! 🙂',
    'kan köra truck (B-körkort), 20 tim/v',
    'helst inte helger',
    'JAG VILL INTE DISKA',
  ];
  for (const text of swedish) {
    it(`takes ${text} for Swedish`, () => {
      expect(isSwedishText(text)).to.equal(true);
    });
  }

  const others: Readonly<Record<string, readonly string[]>> = {
    Arabic: ['أريد أن أعمل مع الحيوانات', 'أحب الطبخ والتنظيف'],
    Somali: ['Waxaan rabaa inaan la shaqeeyo xayawaanka', 'Magacaygu waa Xaliimo', 'Ma rabo habeenkii'],
    Tigrinya: ['ምስ እንስሳታት ክሰርሕ እደሊ'],
    Persian: ['می‌خواهم با حیوانات کار کنم'],
    English: [
      'I want to work with animals outdoors',
      'Can clean and cook, ten years in a hotel. No nights please',
      'i like children',
      'warehouse work, I can lift heavy things',
    ],
    Finnish: ['Haluan työskennellä eläinten kanssa ulkona.', 'En halua tehdä yötöitä'],
    Polish: ['Chcę pracować ze zwierzętami na zewnątrz', 'Praca w magazynie'],
    German: ['Ich möchte mit Tieren draußen arbeiten', 'Kann putzen und kochen, keine Nachtarbeit'],
    Danish: ['Jeg vil gerne arbejde med dyr udendørs'],
    Norwegian: ['Jeg liker å lage mat og rydde'],
    Ukrainian: ['Хочу працювати з тваринами'],
    Turkish: ['Hayvanlarla dışarıda çalışmak istiyorum'],
    Kurdish: ['Ez dixwazim bi heywanan re kar bikim'],
    Spanish: ['Me gusta cocinar y limpiar, no quiero trabajar de noche'],
    Romanian: ['Îmi place să gătesc și să fac curat'],
    nothing: ['asdf ghjkl qwerty', 'xxxx', 'lorem ipsum dolor sit amet'],
  };
  for (const [language, texts] of Object.entries(others)) {
    it(`does not take ${language} for Swedish`, () => {
      expect(texts.filter((text) => isSwedishText(text) !== false)).to.deep.equal([]);
    });
  }

  it('can not tell without a word', () => {
    expect(['', '🐶🌳', '✅ ❌', '070-123 45 67', 'B2', 'Göran'].map(isSwedishText)).to.deep.equal(
      Array(6).fill(null),
    );
  });
});
