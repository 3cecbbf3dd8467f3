import { type LabelKind, labelOf } from '../vocabulary/label-of.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { groupWeekdays } from './group-weekdays.ts';
import { type Phrases, phrases } from './phrases.ts';
import { sayTimes } from './say-times.ts';
import type { SentenceValue } from './sentence.ts';

/** `{name}`, or `{name#one|other}` for the word that goes with a number. */
const place = /\{(\w+)(?:#([^|}]*)\|([^}]*))?\}/g;
/** `{min}–{max}`. */
const range = /\{(\w+)\}–\{(\w+)\}/g;

/** How one language says numbers, dates, lists and labels. Made once for each language. */
export class Speech {
  readonly #lang: VocabularyLanguage;
  readonly #isInSentence: boolean;
  readonly #phrases: Phrases;
  readonly #number: Intl.NumberFormat;
  readonly #share: Intl.NumberFormat;
  readonly #date: Intl.DateTimeFormat;
  readonly #list: Intl.ListFormat;
  readonly #plural: Intl.PluralRules;

  /** `isInSentence`: whether labels lose the capital that they begin with; default true. */
  constructor(lang: VocabularyLanguage, { isInSentence = true }: { readonly isInSentence?: boolean } = {}) {
    this.#isInSentence = isInSentence;
    const { locale } = phrases[lang];
    this.#lang = lang;
    this.#phrases = phrases[lang];
    this.#number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    this.#share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    // a calendar date has no time zone: read and written in the same one, it stays the day it is
    this.#date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    this.#list = new Intl.ListFormat(locale, { type: 'conjunction' });
    this.#plural = new Intl.PluralRules(locale);
  }

  /**
   * Puts the values in their places, lists cut after `longestList` items, and begins with a capital; a range from a number
   * to the same is that number. Null when a value that the template has a place for is unknown. Throws when the template
   * has a place for no such value.
   */
  fill(
    template: string,
    values: Readonly<Record<string, SentenceValue>>,
    longestList: number,
  ): string | null {
    let isWhole = true;
    const text = template
      .replaceAll(range, (whole, min: string, max: string) =>
        values[min] === values[max] ? `{${max}}` : whole,
      )
      .replaceAll(place, (_, name: string, one: string | undefined, other: string | undefined) => {
        const value = values[name];
        if (value === undefined) {
          throw new Error(
            `"${template}" has a place for "${name}"; its values are: ${Object.keys(values).join(', ')}.`,
          );
        }
        const said = one === undefined ? this.#say(value, longestList) : this.#wordFor(value, one, other);
        isWhole &&= said !== null;
        return said ?? '';
      });
    return isWhole ? capitalised(text) : null;
  }

  #wordFor(value: SentenceValue, one: string, other: string | undefined): string | null {
    if (typeof value !== 'number') {
      return null;
    }
    return this.#plural.select(value) === 'one' ? one : (other ?? one);
  }

  #say(value: SentenceValue, longestList: number): string | null {
    if (value === null) {
      return null;
    }
    if (typeof value === 'number') {
      return this.#number.format(value);
    }
    if ('share' in value) {
      return this.#share.format(value.share);
    }
    if ('date' in value) {
      return this.#date.format(Date.parse(value.date));
    }
    if ('missing' in value) {
      return this.#phrases.missing[value.missing];
    }
    if ('names' in value) {
      return value.names[this.#lang];
    }
    if ('languageLevel' in value) {
      return value.languageLevel === 'native' ? this.#phrases.nativeLevel : value.languageLevel;
    }
    if ('words' in value) {
      return this.#join(value.words, longestList);
    }
    if (value.labels === 'times') {
      return sayTimes(value.ids, this.#lang);
    }
    if (value.labels === 'weekdays') {
      return this.#weekdays(value.ids);
    }
    const labels = value.ids.map((id) => this.#label(value.labels, id));
    return labels.every((label) => label !== null) ? this.#join(labels, longestList) : null;
  }

  /** "Mondays to Fridays": never cut, for it is the days that matter. Null when one is no day. */
  #weekdays(ids: readonly string[]): string | null {
    const groups = groupWeekdays(ids).map((group) => group.map((id) => this.#label('weekdays', id)));
    const isKnown = ids.length > 0 && ids.every((id) => this.#label('weekdays', id) !== null);
    return isKnown ? this.#list.format(groups.map((names) => names.join(` ${this.#phrases.to} `))) : null;
  }

  /** The name of a term as it stands inside a sentence; null when the vocabulary doesn't know it. */
  #label(kind: LabelKind, id: string): string | null {
    const label = labelOf(kind, id, this.#lang);
    if (label === id) {
      return kind === 'languages' ? this.#phrases.unnamedLanguage : null;
    }
    const keepsCapital = kind === 'languages' || (kind === 'weekdays' && this.#lang === 'en');
    return keepsCapital || !this.#isInSentence ? label : uncapitalised(label);
  }

  #join(items: readonly string[], longestList: number): string {
    if (items.length > longestList) {
      return `${items.slice(0, longestList).join(', ')} ${this.#phrases.andMore}`;
    }
    // "a and b and c" could be anything
    return items.length > 1 && items.some((item) => item.includes(` ${this.#phrases.and} `))
      ? `${items.slice(0, -1).join(', ')} ${this.#phrases.alsoAnd} ${items.at(-1) ?? ''}`
      : this.#list.format(items);
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Lower case at the start, but not of an abbreviation. */
function uncapitalised(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
