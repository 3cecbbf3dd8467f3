import { expect } from 'chai';
import { keepTexts, type SomeTexts } from '../../../web/src/texts/kept-texts.ts';
import { everyPageSections, type Section } from '../../../web/src/texts/sections.ts';
import { texts } from '../../../web/src/texts/sv.ts';
import type { Language } from '../../../web/src/texts/texts.ts';

/** Reads sections of the Swedish texts for both languages, and notes which. */
function reader() {
  const read: string[] = [];
  const readSection = async (language: Language, section: Section): Promise<SomeTexts> => {
    read.push(`${language} ${section}`);
    return { [section]: texts[section] };
  };
  return { read, readSection };
}

describe('Kept texts', () => {
  it('are what is said around every page and what the pages shown so far say, each fetched once', async () => {
    const { read, readSection } = reader();
    const kept = keepTexts(readSection, 'sv');
    await kept.load([]);
    await kept.load(['people']);
    await kept.load(['people', 'roles']);
    expect(read).to.deep.equal([...everyPageSections, 'people', 'roles'].map((section) => `sv ${section}`));
    expect(Object.keys(kept.texts('sv'))).to.deep.equal([...everyPageSections, 'people', 'roles']);
  });

  it('grow in their place, so that what is drawn already is not drawn again', async () => {
    const { readSection } = reader();
    const kept = keepTexts(readSection, 'sv');
    const before = kept.texts('sv');
    await kept.load(['people']);
    expect(kept.texts('sv')).to.equal(before);
  });

  it('are shown in another language as soon as all of them are there in it', async () => {
    const { read, readSection } = reader();
    const kept = keepTexts(readSection, 'sv');
    await kept.load(['people']);
    const shown: Language[] = [];
    const stop = kept.onChange(() => shown.push(kept.language()));
    await kept.choose('en');
    expect(shown).to.deep.equal(['en']);
    expect(Object.keys(kept.texts('en'))).to.deep.equal([...everyPageSections, 'people']);
    await kept.load(['roles']);
    expect(read.filter((one) => one.endsWith('roles'))).to.deep.equal(['en roles']);
    stop();
    await kept.choose('sv');
    expect(shown).to.deep.equal(['en']);
    expect(kept.texts('sv').roles).to.equal(texts.roles);
  });

  it('of a page that is opened while another language is fetched are there in both', async () => {
    const { readSection } = reader();
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const kept = keepTexts(async (language, section) => {
      if (language === 'en' && section === 'people') {
        await answered;
      }
      return readSection(language, section);
    }, 'sv');
    await kept.load(['people']);
    const chosen = kept.choose('en');
    const loaded = kept.load(['roles']);
    answer();
    await Promise.all([chosen, loaded]);
    expect(kept.language()).to.equal('en');
    expect(kept.texts('sv').roles).to.equal(texts.roles);
    expect(kept.texts('en').roles).to.equal(texts.roles);
  });

  it('stay as they are where another language is not to be had, until it is', async () => {
    const { readSection } = reader();
    let isAway = true;
    const kept = keepTexts(async (language, section) => {
      if (language === 'en' && isAway) {
        throw new Error('away');
      }
      return readSection(language, section);
    }, 'sv');
    await kept.load(['people']);
    const failed = await kept.choose('en').catch((error: unknown) => error);
    expect(failed).to.be.an('error');
    expect(kept.language()).to.equal('sv');
    await kept.load(['roles']);
    isAway = false;
    await kept.choose('en');
    expect(kept.language()).to.equal('en');
  });
});
