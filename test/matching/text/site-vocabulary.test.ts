import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { sharedWords } from '../../../matching/text/shared-words.ts';
import { type SiteConcept, SiteVocabulary } from '../../../matching/text/site-vocabulary.ts';
import { compileText, TextVectorizer } from '../../../matching/text/text-vectorizer.ts';
import { today } from '../pair-of.ts';
import { siteConcept, siteConcepts } from './site-concepts.ts';

const site = new SiteVocabulary(siteConcepts);
const vectorizer = new TextVectorizer(site);
const withSite = (a: string, b: string) =>
  compileText(a, vectorizer).similarityOf(compileText(b, vectorizer));
const without = (a: string, b: string) => compileText(a).similarityOf(compileText(b));
const labelsIn = (text: string) =>
  site.findNamed(text.toLowerCase().split(' ')).map(({ concept }) => concept.labels[0]);

const phrases = siteConcepts.flatMap(({ labels }) => labels);
const textArbitrary = fc
  .array(fc.oneof(fc.constantFrom(...phrases, 'städa', 'och', 'hund', 'lärare', '.'), fc.string()), {
    maxLength: 8,
  })
  .map((parts) => parts.join(' '));

describe("A site's vocabulary", () => {
  it('brings together texts that name one concept by different labels', () => {
    expect(without('Glimmare', 'ytfinslipare')).to.be.lessThan(0.1);
    expect(withSite('Glimmare', 'ytfinslipare')).to.be.greaterThan(0.3);
    expect(withSite('jag vill bli glimmare', 'Vi söker en ytfinslipare')).to.be.greaterThan(
      without('jag vill bli glimmare', 'Vi söker en ytfinslipare'),
    );
  });

  it('brings together concepts of one group, and the title of the group', () => {
    expect(withSite('Liftvärd', 'Kranförare')).to.be.greaterThan(without('Liftvärd', 'Kranförare') + 0.1);
    expect(withSite('Liftvärd', 'Ropare')).to.be.greaterThan(without('Liftvärd', 'Ropare') + 0.1);
    expect(withSite('Liftvärd', 'ytfinslipare')).to.equal(without('Liftvärd', 'ytfinslipare'));
  });

  it('lowers no similarity, and keeps it 1 for a text and itself', () => {
    fc.assert(
      fc.property(textArbitrary, textArbitrary, (a, b) => {
        expect(withSite(a, b)).to.be.at.least(without(a, b));
        expect(withSite(a, b)).to.equal(withSite(b, a)).and.to.be.at.most(1);
        expect(withSite(a, a)).to.equal(without(a, a));
      }),
    );
  });

  it('leaves texts as they are that name none of its concepts, bit for bit', () => {
    const text = compileText('Duka fram frukost, torka bord. Lugn miljö!', vectorizer);
    const plain = compileText('Duka fram frukost, torka bord. Lugn miljö!');
    expect(text.vector).to.deep.equal(plain.vector);
  });

  it('counts a concept once, however often it is named', () => {
    const once = compileText('Glimmare', vectorizer).words.filter(({ form }) => form.concept !== null);
    const often = compileText('Glimmare, ytfinslipare och glimmarna. Glimmare!', vectorizer).words.filter(
      ({ form }) => form.concept !== null,
    );
    expect(once).to.have.lengthOf(1);
    expect(often).to.have.lengthOf(1);
  });

  it('finds names inflected, the longest first, and none across the end of a sentence', () => {
    expect(labelsIn('en glimmaren och hantverkare sten')).to.deep.equal(['glimmare', 'stenhuggare']);
    const shared = (text: string) =>
      compileText(text, vectorizer).words.filter(({ form }) => form.concept !== null).length;
    expect(shared('hantverkare, sten')).to.equal(1);
    expect(shared('hantverkare. Sten')).to.equal(0);
  });

  it('takes no everyday word, no doing and no word of many labels for a name', () => {
    const vocabulary = new SiteVocabulary([
      siteConcept('a', ['arbete', 'syssla']),
      siteConcept('b', ['planerare', 'planläggare']),
      ...Array.from({ length: 13 }, (_, index) =>
        siteConcept(`m${index}`, ['musik', `musik nummer${index}`]),
      ),
    ]);
    expect(vocabulary.findNamed(['arbete'])).to.deep.equal([]);
    expect(vocabulary.findNamed(['planerar'])).to.deep.equal([]);
    expect(vocabulary.findNamed(['planeraren'])).to.have.lengthOf(1);
    expect(vocabulary.findNamed(['musik'])).to.deep.equal([]);
  });

  it('knows no protected word, and no concept that is shown by one', () => {
    const vocabulary = new SiteVocabulary([
      siteConcept('a', ['adhd-coach', 'fokuscoach']),
      siteConcept('b', ['livscoach', 'muslim', 'samtalscoach']),
    ]);
    expect(vocabulary.findNamed(['fokuscoach'])).to.deep.equal([]);
    expect(vocabulary.findNamed(['muslim'])).to.deep.equal([]);
    expect(vocabulary.findNamed(['samtalscoach'])).to.have.lengthOf(1);
  });

  it('finds no name across a protected word that is left out', () => {
    const cleaning = new TextVectorizer(
      new SiteVocabulary([siteConcept('windows', ['fönsterputsning trapphus', 'glasblankning'])]),
    );
    const conceptsIn = (text: string) =>
      cleaning.wordsOf(text).flatMap(({ form }) => (form.concept === null ? [] : [form.concept.id]));
    expect(conceptsIn('fönsterputsning trapphus')).to.deep.equal(['windows']);
    expect(conceptsIn('fönsterputsning kvinnor trapphus')).to.deep.equal([]);
  });

  it('is the same in whatever order its concepts and labels come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...siteConcepts], { minLength: siteConcepts.length }),
        textArbitrary,
        (shuffled, text) => {
          const other = new SiteVocabulary(
            shuffled.map((concept): SiteConcept => {
              const [first, ...others] = concept.labels;
              return { ...concept, labels: [first, ...others.toReversed()] };
            }),
          );
          expect(other.version).to.equal(site.version);
          const [a, b] = [vectorizer, new TextVectorizer(other)].map((words) => compileText(text, words));
          expect(a?.vector).to.deep.equal(b?.vector);
        },
      ),
    );
  });

  it('has another version for other content, in eight digits', () => {
    expect(site.version).to.match(/^[\da-f]{8}$/);
    const versions = [
      siteConcepts,
      siteConcepts.slice(1),
      siteConcepts.map((concept) => ({ ...concept, source: 'other' })),
      siteConcepts.map((concept) => ({ ...concept, broader: [] })),
      siteConcepts.map((concept) => ({ ...concept, labels: [concept.labels[0]] as const })),
    ].map((concepts) => new SiteVocabulary(concepts).version);
    expect(new Set(versions).size).to.equal(versions.length);
  });

  it('refuses two concepts of one identifier', () => {
    const twice = [siteConcept('a', ['en']), siteConcept('a', ['annan'])];
    expect(() => new SiteVocabulary(twice)).to.throw('Two concepts of "own" have the identifier "a".');
  });

  it('is named in the evidence where words met by it, and only there', () => {
    const met = sharedWords(
      compileText('Vill bli Glimmare', vectorizer),
      compileText('Ytfinslipare', vectorizer),
      5,
    );
    expect(met).to.deep.equal([{ a: 'Glimmare', b: 'Ytfinslipare', siteTerm: 'glimmare' }]);
    expect(
      sharedWords(compileText('Glimmare', vectorizer), compileText('glimmare', vectorizer), 5),
    ).to.deep.equal([{ a: 'Glimmare', b: 'glimmare', siteTerm: 'glimmare' }]);
    expect(sharedWords(compileText('Städa', vectorizer), compileText('städa', vectorizer), 5)).to.deep.equal([
      { a: 'Städa', b: 'städa' },
    ]);

    const scorer = createPairScorer(defaultPolicy, today);
    const role = compileRole('r', { title: 'Ytfinslipare' }, null, vectorizer);
    const wishes = (score: ReturnType<typeof scorer.explain>) =>
      score.rules.find(({ rule }) => rule === 'wishes');
    const [plain, better] = [
      wishes(
        scorer.explain(
          compileCandidate('c', { wishes: 'jag vill bli glimmare' }),
          compileRole('r', { title: 'Ytfinslipare' }, null),
        ),
      ),
      wishes(scorer.explain(compileCandidate('c', { wishes: 'jag vill bli glimmare' }, vectorizer), role)),
    ];
    expect(better?.fit).to.be.greaterThan(plain?.fit ?? 1);
    expect(better?.evidence.siteTerms).to.deep.equal([['glimmare', 'Ytfinslipare', 'glimmare']]);
    expect(plain?.evidence).not.to.have.property('siteTerms');
  });
});
