import type { PlacedText, WorkplaceKind } from './work-area.ts';

/** The texts that fit a workplace of that kind, in their order. */
export function textsAt(kind: WorkplaceKind, texts: readonly PlacedText[]): string[] {
  return texts.flatMap((placed) => {
    if (typeof placed === 'string') {
      return [placed];
    }
    const [text, ...kinds] = placed;
    return kinds.includes(kind) ? [text] : [];
  });
}
