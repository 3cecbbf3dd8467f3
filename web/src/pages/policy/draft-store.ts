/** Where what is written and not stored yet lies, on the device. */
const storageKey = 'passa.policy-draft';

/** What is written in the fields of a draft, by path; an empty record when nothing is. */
export type DraftTexts = Readonly<Record<string, string>>;

/** What was written and not stored, of the rules and version that it was written from. */
export function readDraft(origin: string): DraftTexts {
  const kept: unknown = JSON.parse(sessionStorage.getItem(`${storageKey}.${origin}`) ?? '{}');
  return Object.fromEntries(Object.entries(Object(kept)).map(([path, text]) => [path, String(text)]));
}

/** Keeps it until it is stored; nothing is kept of an empty record. */
export function keepDraft(origin: string, texts: DraftTexts): void {
  if (Object.keys(texts).length === 0) {
    sessionStorage.removeItem(`${storageKey}.${origin}`);
  } else {
    sessionStorage.setItem(`${storageKey}.${origin}`, JSON.stringify(texts));
  }
}
