import { type LabelKind, labelOf } from '../../matching/vocabulary/label-of.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import type { Door } from '../../matching/what-if/door.ts';

const kindOfThing = {
  'offer-support': 'supports',
  'avoid-condition': 'conditions',
  'lower-demand': 'abilities',
  'soften-demand': 'abilities',
  'drop-demand': 'abilities',
  'raise-ability': 'abilities',
  'lower-language': 'languages',
  'raise-language': 'languages',
  'add-time': 'times',
  'add-employment-form': 'employment-forms',
  'add-licence': 'licences',
  'widen-hours': null,
  'extend-period': null,
  'longer-travel': null,
  'show-register-extract': null,
} as const satisfies Record<Door['kind'], LabelKind | null>;

/** The names of what an adjustment offers, avoids, lowers or adds; null where its numbers say it all. */
export function labelOfThing(kind: Door['kind'], what: string | null): LocalizedText | null {
  const list = kindOfThing[kind];
  if (list === null || what === null) {
    return null;
  }
  return { sv: labelOf(list, what, 'sv'), en: labelOf(list, what, 'en') };
}
