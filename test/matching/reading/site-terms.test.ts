import { expect } from 'chai';
import { interpretText } from '../../../matching/reading/interpret-text.ts';
import { readRoleText } from '../../../matching/reading/read-role-text.ts';
import { readWishes } from '../../../matching/reading/read-wishes.ts';
import { type SiteConcept, SiteVocabulary } from '../../../matching/text/site-vocabulary.ts';
import { siteConcept } from '../text/site-concepts.ts';

const tasksRead = (text: string, ...concepts: SiteConcept[]) =>
  interpretText(text, 'sv', { site: new SiteVocabulary(concepts) }).tasks.map(({ task }) => task);
const termsRead = (text: string, ...concepts: SiteConcept[]) =>
  interpretText(text, 'sv', { site: new SiteVocabulary(concepts) }).siteTerms;

describe("Reading with a site's vocabulary", () => {
  it('takes the other labels of a concept that has the name of a task for that task', () => {
    const dishes = siteConcept('a', ['Diska', 'klarbolla', 'skura fat']);
    expect(tasksRead('Jag vill klarbolla', dishes)).to.deep.equal(['wash-dishes']);
    expect(tasksRead('Jag vill skura fat', dishes)).to.deep.equal(['wash-dishes']);
    const site = new SiteVocabulary([dishes]);
    expect(readRoleText('Skura fat', site).tasks.map(({ task }) => task)).to.deep.equal(['wash-dishes']);
    expect(readWishes('Jag vill inte skura fat', site).refusedTasks.map(({ task }) => task)).to.deep.equal([
      'wash-dishes',
    ]);
  });

  it('takes no label for a task whose concept has the names of two tasks, or the name only in part', () => {
    expect(
      tasksRead('Jag vill klarbolla', siteConcept('a', ['Diska', 'Klippa gräs', 'klarbolla'])),
    ).to.deep.equal([]);
    expect(tasksRead('Jag vill klarbolla', siteConcept('a', ['Diska och annat', 'klarbolla']))).to.deep.equal(
      [],
    );
    // a doer shares the stem of the doing
    expect(tasksRead('Jag vill klarbolla', siteConcept('a', ['Målarens', 'klarbolla']))).to.deep.equal([]);
  });

  it('takes no name from a concept that has the name of a task only beside its own, as a farrier is called a groom', () => {
    const farrier = siteConcept('a', ['glimmare', 'hästskötare']);
    expect(tasksRead('Jag vill bli glimmare', farrier)).to.deep.equal([]);
    const groom = siteConcept('a', ['hästskötare', 'glimmare']);
    expect(tasksRead('Jag vill bli glimmare', groom)).to.deep.equal(['muck-out-stables']);
  });

  it('takes no name that another concept has, nor one that means something else', () => {
    const driver = siteConcept('a', ['truckförare', 'klarbolla', 'gaffeltruckförare', 'greenkeeper']);
    const warehouse = siteConcept('b', ['klarbolla']);
    expect(tasksRead('Jag vill klarbolla', driver)).to.deep.equal(['drive-forklift']);
    expect(tasksRead('Jag vill klarbolla', driver, warehouse)).to.deep.equal([]);
    expect(tasksRead('Jag vill bli greenkeeper', driver)).to.deep.equal(
      tasksRead('Jag vill bli greenkeeper'),
    );
    expect(tasksRead('Jag vill bli gaffeltruckförare', driver)).to.deep.equal(['drive-forklift']);
  });

  it('reads everything else as without it', () => {
    const text = 'Vi söker en glimmare som kan städa. Det är bullrigt, handledare finns.';
    const { siteTerms, ...read } = interpretText(text, 'sv', {
      site: new SiteVocabulary([siteConcept('a', ['glimmare', 'ytfinslipare'])]),
    });
    const { siteTerms: none, ...plain } = interpretText(text, 'sv');
    expect(read).to.deep.equal(plain);
    expect(none).to.deep.equal([]);
    expect(siteTerms.map(({ label }) => label)).to.deep.equal(['glimmare']);
  });

  it('tells each concept once with all its words, surer of several words than of one or of a part', () => {
    const text = 'Glimmare eller ytfinslipare. Sköta glimverk, Ropare.';
    const told = termsRead(
      text,
      siteConcept('a', ['glimmare', 'ytfinslipare']),
      siteConcept('b', ['sköta glimverk']),
      siteConcept('c', ['Ropare/Vinkare']),
    );
    expect(
      told.map(({ id, confidence, words }) => [id, confidence, words.map((word) => word.text)]),
    ).to.deep.equal([
      ['a', 0.85, ['Glimmare', 'ytfinslipare']],
      ['b', 0.95, ['Sköta glimverk']],
      ['c', 0.75, ['Ropare']],
    ]);
  });

  it('marks a concept that is refused, as a task is, and passes over one that work is said to be without', () => {
    const glimmare = siteConcept('a', ['glimmare', 'ytfinslipare']);
    const meant = (text: string) =>
      termsRead(text, glimmare).map(({ polarity, strength }) => [polarity, strength]);
    expect(meant('Jag vill inte jobba som ytfinslipare')).to.deep.equal([['aversion', 'strong']]);
    expect(meant('Helst inte som glimmare')).to.deep.equal([['aversion', 'weak']]);
    expect(meant('Jag vill bli glimmare')).to.deep.equal([['wish', 'strong']]);
    expect(meant('Glimmare, aldrig mer. Inte ytfinslipare heller.')).to.deep.equal([['aversion', 'strong']]);
    // a bare mention gives way
    expect(meant('Jag har varit glimmare men vill inte vara ytfinslipare')).to.deep.equal([
      ['aversion', 'strong'],
    ]);
    expect(meant('Vi söker dig som är noggrann. Du behöver inte vara glimmare.')).to.deep.equal([]);
    const [refused] = termsRead('Jag vill inte jobba som ytfinslipare', glimmare);
    expect(refused?.words.map(({ text }) => text)).to.include('ytfinslipare');
  });
});
