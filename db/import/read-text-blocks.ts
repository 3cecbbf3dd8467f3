import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { errorCode } from '../error-code.ts';
import { Turns } from '../turns.ts';
import { ProfileFileError } from './profile-file-error.ts';

/** How the bytes of a file are read: `utf-8` (UTF-16 too, when its byte order mark says so) or what Excel on Windows writes by default. */
export type FileEncoding = 'utf-8' | 'windows-1252';

const chunkBytes = 262_144;
/** Of what is in the memory already. */
const pieceBytes = 65_536;
const newline = 0x0a;
/** No line of a profile comes near it; a file without line breaks should not fill the memory. */
const maxLineBytes = 16 * 1024 * 1024;
const saveAs: LocalizedText = {
  en: 'Save it as UTF-8 (in Excel: "CSV UTF-8 (semikolonavgränsad)")',
  sv: 'Spara den som UTF-8 (i Excel: "CSV UTF-8 (semikolonavgränsad)")',
};

/**
 * The text of a file in blocks of whole lines; only the last block may lack its line break. A byte order mark is
 * dropped. Never yields text that was decoded wrongly: throws {@link ProfileFileError} naming line and byte when the
 * bytes aren't in the encoding, or when the text was damaged by an earlier conversion.
 */
export async function* readTextBlocks(
  file: string,
  encoding: FileEncoding = 'utf-8',
  content?: Uint8Array,
): AsyncGenerator<string, void, undefined> {
  let line = 1;
  let offset = 0;
  let decode: Decoder | undefined;
  for await (const bytes of wholeLines(file, content)) {
    decode ??= await decoderFor(file, encoding, bytes);
    const decoded = decode(bytes, line, offset);
    const text = offset === 0 ? decoded.replace(/^\uFEFF/u, '') : decoded;
    refuseDamage(file, text, line);
    yield text;
    offset += bytes.length;
    line += text.split('\n').length - 1;
  }
}

/** Gives the text of whole lines, which begin in `line` of the file, after `offset` bytes. */
type Decoder = (bytes: Buffer, line: number, offset: number) => string;

async function decoderFor(file: string, encoding: FileEncoding, first: Buffer): Promise<Decoder> {
  const utf16 = utf16Of(first);
  if (utf16 !== null) {
    return utf16Decoder(file, utf16);
  }
  if (first.length > 3 && (first[0] === 0) !== (first[1] === 0)) {
    throw ProfileFileError.of(
      file,
      {
        en: `Looks like UTF-16 without a byte order mark. ${saveAs.en}.`,
        sv: `Ser ut som UTF-16 utan byteordningsmärke. ${saveAs.sv}.`,
      },
      1,
    );
  }
  if (encoding === 'utf-8') {
    return (bytes, line, offset) => {
      if (!isUtf8(bytes)) {
        throw explainBadUtf8(file, bytes, line, offset);
      }
      return bytes.toString('utf8');
    };
  }
  // Loaded only when asked for: Node's own TextDecoder has read windows-1252 as latin1 in some versions.
  const { default: iconv } = await import('iconv-lite');
  return (bytes) => iconv.decode(bytes, 'windows-1252', { stripBOM: false });
}

/** Which UTF-16 the byte order mark of a file tells of; null for none. */
function utf16Of([one, two]: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (one === 0xff && two === 0xfe) {
    return 'utf-16le';
  }
  return one === 0xfe && two === 0xff ? 'utf-16be' : null;
}

/** Bytes cut after line breaks, which are the same byte in UTF-8 and Windows-1252 and never a part of a letter. */
async function* wholeLines(
  file: string,
  content: Uint8Array | undefined,
): AsyncGenerator<Buffer, void, undefined> {
  let rest: Buffer[] = [];
  let restBytes = 0;
  let isUtf16: boolean | undefined;
  const stream =
    content === undefined ? createReadStream(file, { highWaterMark: chunkBytes }) : piecesOf(content);
  try {
    for await (const piece of stream) {
      const chunk: Buffer = piece;
      isUtf16 ??= utf16Of(chunk) !== null;
      const end = isUtf16 ? -1 : chunk.lastIndexOf(newline);
      if (end === -1) {
        rest.push(chunk);
        restBytes += chunk.length;
        if (!isUtf16 && restBytes > maxLineBytes) {
          throw ProfileFileError.of(file, {
            en: 'Holds a line of more than 16 MB; is it a file of profiles?',
            sv: 'Har en rad på mer än 16 MB; är det en fil med profiler?',
          });
        }
        continue;
      }
      yield Buffer.concat([...rest, chunk.subarray(0, end + 1)]);
      rest = [chunk.subarray(end + 1)];
      restBytes = chunk.length - end - 1;
    }
  } catch (error) {
    throw explainUnreadable(file, error);
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) {
    yield last;
  }
}

/** What is in the memory already, piece by piece, so that others have their turns between what is made of each. */
async function* piecesOf(content: Uint8Array): AsyncGenerator<Buffer, void, undefined> {
  const turns = new Turns();
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    yield bytes.subarray(start, start + pieceBytes);
    if (turns.isOver) {
      await turns.next();
    }
  }
}

/** UTF-16 files are Excel's "Unicode text": small enough to be decoded at once. */
function utf16Decoder(file: string, encoding: 'utf-16le' | 'utf-16be'): Decoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch (error) {
      if (error instanceof TypeError) {
        throw ProfileFileError.of(file, {
          en: `Is marked as UTF-16, but is broken or cut. ${saveAs.en}.`,
          sv: `Är märkt som UTF-16, men är trasig eller avklippt. ${saveAs.sv}.`,
        });
      }
      throw error;
    }
  };
}

function explainBadUtf8(file: string, bytes: Buffer, firstLine: number, offset: number): ProfileFileError {
  let start = 0;
  let line = firstLine;
  for (;;) {
    const end = bytes.indexOf(newline, start);
    const stop = end === -1 ? bytes.length : end + 1;
    const bad = bytes.subarray(start, stop);
    if (!isUtf8(bad)) {
      const at = firstBadByte(bad);
      const place = offset + start + at + 1;
      const isCut = end === -1 && isStartOfCharacter(bad.subarray(at));
      return ProfileFileError.of(
        file,
        isCut
          ? {
              en: 'The file ends in the middle of a character; it is cut. Export it again.',
              sv: 'Filen slutar mitt i ett tecken; den är avklippt. Exportera den igen.',
            }
          : {
              en: `Is not UTF-8 (byte ${place} of the file). ${saveAs.en}, or say --encoding windows-1252 if that is what it is.`,
              sv: `Är inte UTF-8 (byte ${place} i filen). ${saveAs.sv}, eller ange --encoding windows-1252 om den är det.`,
            },
        line,
      );
    }
    start = stop;
    line += 1;
  }
}

/** The position of the first byte that no UTF-8 character can have there: where the decoder puts its mark instead. */
function firstBadByte(bytes: Buffer): number {
  return Buffer.byteLength(bytes.toString('utf8').split('\uFFFD', 1)[0] ?? '');
}

/** Whether the bytes are a character whose last one, two or three are missing. */
function isStartOfCharacter(bytes: Buffer): boolean {
  // the second byte of a character has narrower limits than the others, which 0x80 or 0xbf is always within
  return [[0x80], [0xbf], [0x80, 0x80], [0xbf, 0x80], [0x80, 0x80, 0x80], [0xbf, 0x80, 0x80]].some((rest) =>
    isUtf8(Buffer.from([...bytes.subarray(0, 4), ...rest])),
  );
}

/** å, ä and ö that were once read as another encoding (`Ã¥`), or replaced by U+FFFD, can't be told from real text later. */
function refuseDamage(file: string, text: string, firstLine: number): void {
  const damage = /Ã[¤¥¶„…–©]|\uFFFD/u.exec(text);
  if (!damage) {
    return;
  }
  const line = firstLine + text.slice(0, damage.index).split('\n').length - 1;
  throw ProfileFileError.of(
    file,
    {
      en: `Holds "${damage[0]}": letters such as å, ä and ö were damaged in an earlier conversion. Export it again from its source as UTF-8.`,
      sv: `Innehåller "${damage[0]}": bokstäver som å, ä och ö har skadats i en tidigare omvandling. Exportera den på nytt från källan som UTF-8.`,
    },
    line,
  );
}

const notYours: LocalizedText = { en: 'May not be read by you.', sv: 'Du får inte läsa den.' };
const unreadable: ReadonlyMap<string, LocalizedText> = new Map([
  ['ENOENT', { en: 'There is no such file.', sv: 'Det finns ingen sådan fil.' }],
  ['EISDIR', { en: 'Is a folder, not a file.', sv: 'Är en mapp, inte en fil.' }],
  ['EACCES', notYours],
  ['EPERM', notYours],
]);

/** What is told of a file that the system doesn't let be read. */
export function explainUnreadable(file: string, error: unknown): unknown {
  const message = unreadable.get(errorCode(error));
  return message === undefined ? error : ProfileFileError.of(file, message);
}
