import { explain } from '../../../../matching/explanation/explain.ts';
import { readers } from '../../../../matching/language/sentence.ts';
import { vocabularyLanguages } from '../../../../matching/vocabulary/localized-text.ts';
import { scoresByName } from './told-pairs.ts';

const marks = { reason: '+', doubt: '−', question: '?', more: ' ' } as const;

/** Every explanation of the pairs as a person reads them, in Markdown. */
export function writeExplanations(): string {
  const parts = [...scoresByName].map(([name, score]) => {
    const texts = vocabularyLanguages.flatMap((lang) =>
      readers.map((reader) => {
        const { summary, points } = explain(score, { reader, lang });
        const lines = points.map(({ place, text }) => `    ${marks[place]} ${text}`);
        return [`${reader}, ${lang}: ${summary}`, '', ...lines, ''].join('\n');
      }),
    );
    return [`## ${name}`, '', ...texts].join('\n');
  });
  return [
    '# Whole explanations',
    '',
    'Frozen by `freeze-explanations.ts`; read them when they change. + reason, − doubt, ? question, else folded behind.',
    '',
    ...parts,
  ].join('\n');
}
