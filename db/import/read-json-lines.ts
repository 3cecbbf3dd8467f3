import { isRecord, type ProfileRecord } from './profile-record.ts';
import { type FileEncoding, readTextBlocks } from './read-text-blocks.ts';

/** The profiles of a JSON Lines file, one object a line; empty lines are passed over. Yields them in batches, for speed. */
export async function* readJsonLines(
  file: string,
  encoding: FileEncoding,
): AsyncGenerator<ProfileRecord[], void, undefined> {
  let line = 0;
  for await (const block of readTextBlocks(file, encoding)) {
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
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = isUnfinished
      ? 'The file ends in the middle of this line; it is cut. Export it again.'
      : `Is not JSON (${reasonOf(error)}).`;
    return { line, value: null, problems: [{ line, field: '', message }] };
  }
  if (!isRecord(value)) {
    const message = 'Must be one JSON object a line: {"reference": "…", …}.';
    return { line, value: null, problems: [{ line, field: '', message }] };
  }
  return { line, value, problems: [] };
}

/** The parser's reason without the piece of text that it quotes. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/, (?:\.\.\.)?"[\s\S]*$/u, '').replace(/ in JSON(?= at position)/u, '');
}
