import type { MailGroup } from '../../db/mailing/mail-groups.ts';
import type { TakenMail } from '../../db/mailing/take-mail.ts';
import type { VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';
import type { MailMessage } from './mail-sender.ts';

/** What waits, of one and of more. */
const waitingWords: Readonly<Record<VocabularyLanguage, Record<MailGroup, readonly [string, string]>>> = {
  sv: {
    proposals: ['förfrågan att svara på', 'förfrågningar att svara på'],
    starting: ['person som kommer snart', 'personer som kommer snart'],
    questions: ['fråga från en arbetsplats', 'frågor från arbetsplatser'],
    welcomed: ['person som är välkommen, utan placering än', 'personer som är välkomna, utan placering än'],
    answers: ['svar som har kommit', 'svar som har kommit'],
    'to-start': ['placering som börjar snart', 'placeringar som börjar snart'],
  },
  en: {
    proposals: ['proposal to answer', 'proposals to answer'],
    starting: ['person who comes soon', 'people who come soon'],
    questions: ['question from a workplace', 'questions from workplaces'],
    welcomed: [
      'person who is welcome, without a placement yet',
      'people who are welcome, without a placement yet',
    ],
    answers: ['answer that has come', 'answers that have come'],
    'to-start': ['placement that begins soon', 'placements that begin soon'],
  },
};

const frames = {
  sv: {
    subject: 'Något väntar på dig i Passa',
    intro: 'Något väntar på dig i Passa:',
    open: 'Öppna Passa:',
    off: 'Du får högst ett sådant mejl i kvarten. Stäng av dem i Passa, under ditt namn.',
  },
  en: {
    subject: 'Something waits for you in Passa',
    intro: 'Something waits for you in Passa:',
    open: 'Open Passa:',
    off: 'You get at most one such e-mail in a quarter of an hour. Turn them off in Passa, under your name.',
  },
} as const satisfies Record<VocabularyLanguage, object>;

/**
 * Writes that something waits: how many of what, and where to see it. Never a name, a reference, a workplace or anybody's words. `publicUrl` is
 * where the pages are.
 */
export function writeMail({ id, address, lang, waiting }: TakenMail, publicUrl: string): MailMessage {
  const { subject, intro, open, off } = frames[lang];
  const lines = waiting.map(({ group, count }) => {
    const [one, more] = waitingWords[lang][group];
    return `– ${count} ${count === 1 ? one : more}`;
  });
  const link = new URL('to-do', publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`);
  return {
    id,
    to: address,
    subject,
    text: [intro, '', ...lines, '', `${open} ${link}`, '', off, ''].join('\n'),
  };
}
