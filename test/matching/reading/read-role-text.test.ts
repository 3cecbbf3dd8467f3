import { expect } from 'chai';
import { readRoleText } from '../../../matching/reading/read-role-text.ts';

/** What is read of a role, a line each: "clean-rooms", "outdoors", "driving 3", "same-mentor". */
function reads(text: string): string[] {
  const { tasks, conditions, demands, supports } = readRoleText(text);
  return [
    ...tasks.map(({ task }) => task),
    ...conditions.map(({ condition }) => condition),
    ...demands.map(({ ability, level }) => `${ability} ${level}`),
    ...supports.map(({ support }) => support),
  ];
}

const cleaner = 'Lokalvårdare\nDu städar kontor.';

/** Sentences of advertisements in which a person reads no task, condition, demand or support. */
const empty: readonly string[] = [
  'Du får utvecklas i yrket.',
  'Här finns stora möjligheter att utvecklas.',
  'Vi utvecklar vår verksamhet hela tiden.',
  'Tillsammans skapar vi framtidens kommun.',
  'Skicka din ansökan till oss.',
  'Skicka gärna ett sms till mig.',
  'Ansökan skickas in via länken.',
  'Hos oss är det högt i tak.',
  'Det är högt i tak på enheten och nära till skratt.',
  'Arbetet leds av en föreståndare.',
  'Verksamheten leds av en enhetschef.',
  'Kommunen driver skolan.',
  'Staden är finskt förvaltningsområde och stöttar nationella minoriteter, äldre och barn.',
  'Kommunen följer barnkonventionen och sätter alltid barnets bästa i främsta rummet.',
  'Företaget drivs av två systrar.',
  'Vi drivs av att göra skillnad.',
  'Ansökan är en allmän handling.',
  'Din ansökan blir en allmän handling när den kommer in.',
  'Tanken är att du lär dig efter hand.',
  'Vi står inför nya utmaningar i vardagen.',
  'Ditt nästa steg kan vara här.',
  'Vi söker flera personer till vårt lag.',
  'Hos oss får du arbeta brett.',
  'Du ska vara den du är.',
  'Då ska du söka jobbet.',
  'Det blir du som kommer vara den som kontrollerar.',
  'Vårt IT-råd ligger i teknikens framkant.',
  'Du programmerar larm och lås vid behov.',
  'Det kan handla om att du får nya kollegor.',
  'Rollen har ansvar för personal, utveckling och ekonomi.',
  'Du är med och skapar långvariga och goda relationer i arbetslaget.',
  'Stadens förvaltningar har 7 000 medarbetare.',
  'Vi är ett glatt gäng som bryr oss om varandra.',
  'I vårt hus finns även en förskola och ett bibliotek.',
  'Vi har nära till skog, sjö och badplats.',
  'Vi ser därför gärna att du registrerar din ansökan via vår webb.',
  'Vi undanber oss telefonsamtal från mediesäljare.',
  'Har du skyddade personuppgifter ska du inte registrera din ansökan digitalt.',
  'Urvalet görs löpande, så vänta inte med att söka.',
  'Tjänsten inleds med sex månaders provanställning.',
  'Vi erbjuder friskvårdsbidrag, personalkök och gym.',
  'Som anställd får du rabatt på badhuset och museerna.',
  'Vi bjuder på fika varje fredag, då bakar någon av oss.',
  'Läs mer på www.kommunen.se/stader-och-byar.',
  'Frågor besvaras av Karin på telefon 031-365 12 34.',
  'Det är meriterande om du har jobbat i kök eller kört truck.',
  'Erfarenhet av barn är ett plus.',
  'Rollen kräver inte att du kan laga mat.',
  'Du behöver inte kunna klippa gräs.',
  'Tunga lyft förekommer inte.',
  'Tvätten körs av en entreprenör.',
  'Här finns varken barn eller djur.',
  'We are looking forward to your application.',
  'We offer a gym and free coffee.',
  'Cooking is done by others.',
  'Lifting is not part of the job.',
];

/** Sentences of which a person does read something, and what. */
const telling: readonly (readonly [text: string, told: readonly string[]])[] = [
  ['Du diskar och torkar bord.', ['wash-dishes', 'clean-kitchen']],
  ['I arbetet ingår att vattna växterna.', ['water-office-plants']],
  ['Arbetet sker utomhus.', ['outdoors']],
  ['Det finns hundar på arbetsplatsen.', ['dogs']],
  ['Du möter kunder hela dagen.', ['strangers']],
  ['Arbetet innebär tunga lyft.', ['lifting-and-carrying 3']],
  ['Du ska klara höga höjder och tunga lyft.', ['lifting-and-carrying 3']],
  ['Vi söker dig som är noggrann.', ['accuracy 3']],
  ['B-körkort krävs.', ['driving 3']],
  ['Vi erbjuder samma handledare varje dag och korta pauser.', ['same-mentor', 'short-breaks']],
  ['Det finns hiss.', ['ground-floor-or-lift']],
  ['Ibland är det kvällar.', ['evening']],
  ['Passen är på natten.', ['night']],
  ['Ljudnivån är hög, med bullriga maskiner.', ['loud-noise', 'machines']],
];

describe('readRoleText', () => {
  it('reads the cleaner by itself', () => {
    expect(reads(cleaner)).to.deep.equal(['clean-rooms']);
  });

  for (const sentence of empty) {
    it(`reads nothing in ${JSON.stringify(sentence)}`, () => {
      expect(reads(`${cleaner} ${sentence}`)).to.deep.equal(['clean-rooms']);
      expect(reads(`${cleaner}\n\n${sentence}`)).to.deep.equal(['clean-rooms']);
    });
  }

  for (const [sentence, told] of telling) {
    it(`reads ${told.join(', ')} in ${JSON.stringify(sentence)}`, () => {
      expect(reads(`${cleaner} ${sentence}`).filter((one) => one !== 'clean-rooms')).to.have.members(told);
    });
  }

  it('has as its work the words of the work alone', () => {
    const { work, workShare } = readRoleText(
      'Städhjälp\nOm oss\nVi är 400 anställda.\n\nArbetsuppgifter\nStäda kontor, men du behöver inte städa trappor.\n\nAnsökan\nSkicka den till oss.',
    );
    expect(work).to.equal('Städhjälp\nStäda kontor');
    expect(workShare).to.equal(1);
  });

  it('takes what is asked of a person for the work where nothing else tells it', () => {
    expect(reads('Vi söker dig som vill diska. Välkommen med din ansökan!')).to.deep.equal(['wash-dishes']);
  });

  it('reads the tasks of a role before its description, whose headings do not reach them', () => {
    const head = 'Kökshjälp\nDiska\nDuka\n';
    const { tasks } = readRoleText(`${head}Ansökan\nSkicka den till oss.`, null, head.length);
    expect(tasks.map(({ task }) => task)).to.include.members(['wash-dishes', 'set-tables']);
  });
});
