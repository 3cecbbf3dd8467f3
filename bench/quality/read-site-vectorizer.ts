import { readFileSync } from 'node:fs';
import { readEsco } from '../../db/vocabulary/read-esco.ts';
import { readJobtech } from '../../db/vocabulary/read-jobtech.ts';
import { mergeTerms } from '../../db/vocabulary/site-term.ts';
import { SiteVocabulary } from '../../matching/text/site-vocabulary.ts';
import { TextVectorizer } from '../../matching/text/text-vectorizer.ts';

const readers = { jobtech: readJobtech, esco: readEsco } as const;
type Format = keyof typeof readers;

/**
 * What words mean by the vocabularies of these files, each named `FORMAT:FILE`; files of one format are one vocabulary, as
 * if imported together. Throws when a format is unknown or a file is not what its format says.
 */
export function readSiteVectorizer(named: readonly string[]): TextVectorizer {
  const filesByFormat = new Map<Format, string[]>();
  for (const name of named) {
    const [format = '', ...rest] = name.split(':');
    if (!isFormat(format) || rest.length === 0) {
      throw new Error(
        `--vocabulary ${name}: give FORMAT:FILE with one of ${Object.keys(readers).join(', ')}.`,
      );
    }
    const files = filesByFormat.get(format) ?? [];
    filesByFormat.set(format, [...files, rest.join(':')]);
  }
  const concepts = [...filesByFormat].flatMap(([source, files]) =>
    mergeTerms(files.flatMap((file) => readers[source](readFileSync(file, 'utf8'), file))).map((term) => ({
      source,
      id: term.uri,
      labels: [term.preferredLabel, ...term.otherLabels] as const,
      broader: term.broader,
    })),
  );
  return new TextVectorizer(new SiteVocabulary(concepts));
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(readers, name);
}
