import { expect } from 'chai';
import {
  type ReadSpan,
  spansIn,
  spansStillThere,
  wordsByLabel,
} from '../../../../web/src/pages/person/read-spans.ts';

const text = 'Jag vill laga mat, inte städa, helst i lugn miljö';
const spanOf = (words: string, label: ReadSpan['label']): ReadSpan => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, label };
};
const spans = [spanOf('laga mat', 'wish'), spanOf('inte städa', 'refused'), spanOf('lugn miljö', 'need')];
const shownIn = (now: string) =>
  spansStillThere(spans, text, now).map(({ start, end }) => now.slice(start, end));

describe('What is read of own words', () => {
  it('is marked but for what is only mentioned, or is a workplace’s', () => {
    const facts = { start: 0, end: 3, text: 'Jag', strength: null };
    const labels = ['wish', 'mention', 'past', 'work'] as const;
    expect(
      spansIn({ spans: labels.map((label) => ({ ...facts, label })) }).map(({ label }) => label),
    ).to.deep.equal(['wish', 'past']);
  });

  it('keeps its marks around what is being written, and loses those that are written in', () => {
    expect(shownIn(text)).to.deep.equal(['laga mat', 'inte städa', 'lugn miljö']);
    expect(shownIn(`${text} nära hemmet`)).to.deep.equal(['laga mat', 'inte städa', 'lugn miljö']);
    expect(shownIn(`Hej! ${text}`)).to.deep.equal(['laga mat', 'inte städa', 'lugn miljö']);
    expect(shownIn(text.replace('inte städa', 'inte tvätta'))).to.deep.equal(['laga mat', 'lugn miljö']);
    expect(shownIn('')).to.deep.equal([]);
  });

  it('is told by what it means, each words once', () => {
    expect(wordsByLabel([...spans, ...spans])).to.deep.equal([
      { label: 'wish', words: ['laga mat'] },
      { label: 'refused', words: ['inte städa'] },
      { label: 'need', words: ['lugn miljö'] },
    ]);
  });
});
