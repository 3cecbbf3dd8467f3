/** A word form that an entry of a Hunspell dictionary accepts. */
export interface HunspellForm {
  readonly form: string;
  /** The flag of the suffix that was added to the entry; empty for the entry itself. */
  readonly flag: string;
  /** Whether it may come before another word in a compound. */
  readonly isFirst: boolean;
  /** Whether it is a word of its own, and no mere part of compounds. */
  readonly isWord: boolean;
}

/** A line of a Hunspell dictionary. */
export interface HunspellEntry {
  /** Often the dictionary form, but the list is squeezed for spelling. */
  readonly stem: string;
  readonly flags: string;
  /** Whether its forms may end a compound. */
  readonly isLast: boolean;
  readonly forms: readonly HunspellForm[];
}

interface Suffix {
  readonly cut: string;
  readonly add: string;
  readonly flags: string;
  readonly condition: RegExp;
}

/** What the flags of dictionary-sv mean; its affix file says so. */
const meaning = { first: 'X', middle: 'U', last: 'Y', onlyInCompound: 'Z', misspelt: '%', offensive: '!' };
/** Made for ordinals and abbreviations with a colon, which are no words here. */
const suffixesLeftOut = new Set(['1', '7']);

/** The suffix rules of an affix file by their flag. */
function readSuffixes(affixes: string): ReadonlyMap<string, readonly Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of affixes.split('\n')) {
    const [kind, name = '', cut = '', addition = '', condition] = line.trim().split(/\s+/u);
    if (kind !== 'SFX' || condition === undefined || suffixesLeftOut.has(name)) {
      continue;
    }
    const [add = '', flags = ''] = addition.split('/');
    const ofFlag = suffixes.get(name) ?? [];
    suffixes.set(name, ofFlag);
    ofFlag.push({
      cut: cut === '0' ? '' : cut,
      add: add === '0' ? '' : add,
      flags,
      condition: new RegExp(`${condition === '.' ? '' : condition}$`, 'u'),
    });
  }
  return suffixes;
}

/**
 * The entries of a Swedish Hunspell dictionary (DSSO) with all their forms, and what its flags say of each. Compounds by
 * rule, of numbers above all, are left out, and what it lists as misspelt or offensive.
 */
export function* readHunspell(affixes: string, words: string): Generator<HunspellEntry> {
  const suffixes = readSuffixes(affixes);
  const [, ...lines] = words.split('\n');
  for (const line of lines) {
    const [, stem = '', flags = ''] = /^(.[^/]*)(?:\/(\S*))?/u.exec(line.trim()) ?? [];
    if (stem === '' || flags.includes(meaning.misspelt) || flags.includes(meaning.offensive)) {
      continue;
    }
    const forms = [describe(stem, '', flags)];
    for (const flag of flags) {
      for (const { cut, add, flags: added, condition } of suffixes.get(flag) ?? []) {
        if (condition.test(stem)) {
          forms.push(describe(stem.slice(0, stem.length - cut.length) + add, flag, added));
        }
      }
    }
    yield { stem, flags, isLast: flags.includes(meaning.last), forms };
  }
}

function describe(form: string, flag: string, flags: string): HunspellForm {
  return {
    form,
    flag,
    isFirst: flags.includes(meaning.first) || flags.includes(meaning.middle),
    isWord: !flags.includes(meaning.onlyInCompound),
  };
}
