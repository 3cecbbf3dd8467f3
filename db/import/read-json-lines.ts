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
      : `Is not JSON${placeOf(error)}.`;
    return { line, value: null, problems: [{ line, field: '', message }] };
  }
  if (!isRecord(value)) {
    const message = 'Must be one JSON object a line: {"reference": "…", …}.';
    return { line, value: null, problems: [{ line, field: '', message }] };
  }
  return { line, value, problems: [] };
}

/** Where the parser stopped, when it says so: its words differ between versions, and quote what may be personal. */
function placeOf(error: unknown): string {
  const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? '' : ` from character ${Number(position) + 1} on`;
}
