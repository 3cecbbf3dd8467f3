import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { jsonShapeOf, mostLevels, mostValues } from '../json-shape.ts';
import { isRecord, type ProfileRecord } from './profile-record.ts';
import { type FileEncoding, readTextBlocks } from './read-text-blocks.ts';

/** The profiles of a JSON Lines file, one object a line; empty lines are passed over. Yields them in batches, for speed. */
export async function* readJsonLines(
  file: string,
  encoding: FileEncoding,
  content?: Uint8Array,
): AsyncGenerator<ProfileRecord[], void, undefined> {
  let line = 0;
  for await (const block of readTextBlocks(file, encoding, content)) {
    const records: ProfileRecord[] = [];
    const lines = block.split('\n');
    const endsInLineBreak = lines.at(-1) === '';
    if (endsInLineBreak) {
      lines.pop();
    }
    lines.forEach((text, index) => {
      line += 1;
      if (text.trim() === '') {
        return;
      }
      records.push(readLine(text, line, !endsInLineBreak && index === lines.length - 1));
    });
    yield records;
  }
}

function readLine(text: string, line: number, isUnfinished: boolean): ProfileRecord {
  const shape = jsonShapeOf(text);
  if (shape !== 'fine') {
    return { line, value: null, problems: [{ line, field: '', message: tooMuch[shape] }] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = isUnfinished ? cut : notJson(error);
    return { line, value: null, problems: [{ line, field: '', message }] };
  }
  if (!isRecord(value)) {
    const message = {
      en: 'Must be one JSON object a line: {"reference": "…", …}.',
      sv: 'Måste vara ett JSON-objekt per rad: {"reference": "…", …}.',
    };
    return { line, value: null, problems: [{ line, field: '', message }] };
  }
  return { line, value, problems: [] };
}

const cut: LocalizedText = {
  en: 'The file ends in the middle of this line; it is cut. Export it again.',
  sv: 'Filen slutar mitt på denna rad; den är avklippt. Exportera den igen.',
};

const tooMuch = {
  wide: {
    en: `Has more than ${mostValues} values.`,
    sv: `Har fler än ${mostValues} värden.`,
  },
  deep: {
    en: `Is nested deeper than ${mostLevels} levels.`,
    sv: `Är nästlad djupare än ${mostLevels} nivåer.`,
  },
} as const satisfies Record<string, LocalizedText>;

/** With where the parser stopped, when it says so: its words differ between versions, and quote what may be personal. */
function notJson(error: unknown): LocalizedText {
  const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  const character = Number(position) + 1;
  return position === undefined
    ? { en: 'Is not JSON.', sv: 'Är inte JSON.' }
    : { en: `Is not JSON from character ${character} on.`, sv: `Är inte JSON från tecken ${character}.` };
}
