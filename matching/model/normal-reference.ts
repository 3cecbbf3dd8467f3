/** What is seen by nobody: zero-width characters, soft hyphens, marks of direction. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const hyphens = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;

/** A reference as it is stored and compared: NFC, without what nobody sees, one kind of hyphen and space, none at its ends. */
export function normalReference(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(hyphens, '-')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/^ | $/gu, '');
}
