import { kindOf } from '../../matching/gates/adjustment-kinds.ts';
import { Speech } from '../../matching/language/speech.ts';
import type { Adjustment } from '../../matching/model/adjustment.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';

/** Of cells and short lists, in which labels stand with their capital. */
const speeches = {
  sv: new Speech('sv', { isInSentence: false }),
  en: new Speech('en', { isInSentence: false }),
};

/** What an adjustment that opens a pair comes to, in a few words, e.g. "Erbjud: Lugn plats"; its kind when it can't be said. */
export function briefAdjustment(adjustment: Adjustment): LocalizedText {
  const opening = kindOf(adjustment)?.asOpening;
  const say = (lang: keyof LocalizedText): string => {
    const text =
      opening &&
      speeches[lang].fill(opening.brief[lang], opening.values(adjustment), Number.POSITIVE_INFINITY);
    return text ?? adjustment.kind;
  };
  return { sv: say('sv'), en: say('en') };
}
