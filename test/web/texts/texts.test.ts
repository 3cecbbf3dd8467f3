import { expect } from 'chai';
import { texts as en } from '../../../web/src/texts/en.ts';
import { type Section, sectionFile } from '../../../web/src/texts/sections.ts';
import { texts as sv } from '../../../web/src/texts/sv.ts';
import { languages } from '../../../web/src/texts/texts.ts';

/** Every message by its path, e.g. `people.title`. */
function messagesOf(texts: object, path: readonly string[] = []): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[[...path, key].join('.'), value] as const]
        : [...messagesOf(value, [...path, key])],
    ),
  );
}

/** What a message takes: the names before a comma or a brace's end, but for the one word that a plural may say for a number. */
function valuesOf(message: string): string[] {
  const names = message.matchAll(/(?<!(?:=\d+|zero|one|two|few|many|other) )\{(\w+)[,}]/g);
  return [...new Set([...names].map(([, name = '']) => name))].sort();
}

function isSection(name: string): name is Section {
  return Object.hasOwn(sv, name);
}

describe('The texts', () => {
  const english = messagesOf(en);

  it('take the same values in each language, since the pages are checked by the Swedish ones', () => {
    for (const [path, message] of messagesOf(sv)) {
      expect(valuesOf(english.get(path) ?? ''), path).to.deep.equal(valuesOf(message));
    }
  });

  it('are all written', () => {
    expect([...messagesOf(sv), ...english].filter(([, message]) => message.trim() === '')).to.deep.equal([]);
  });

  it('lie in a file a section, by its name, so that a page fetches its own', async () => {
    for (const language of languages) {
      const texts = language === 'sv' ? sv : en;
      for (const section of Object.keys(sv).filter(isSection)) {
        const file = await import(`../../../web/src/texts/${language}/${sectionFile(section)}`);
        expect(Object.keys(file)).to.deep.equal([section]);
        expect(file[section]).to.deep.equal(texts[section]);
      }
    }
  });

  it('have no message left over in one language', () => {
    expect([...english.keys()]).to.deep.equal([...messagesOf(sv).keys()]);
  });
});
