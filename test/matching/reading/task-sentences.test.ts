import { expect } from 'chai';
import { interpretText } from '../../../matching/reading/interpret-text.ts';
import * as tables from './task-sentences.ts';

const groupsOf = (list: string): string[][] =>
  list
    .split(' ')
    .filter((group) => group !== '')
    .map((group) => group.split('|'));

describe('Tasks in sentences', () => {
  for (const [table, sentences] of Object.entries(tables)) {
    for (const { text, reads, not = '' } of sentences) {
      it(`are read by what is done to what: ${text} (${table})`, () => {
        const tasks = interpretText(text, 'sv').tasks.map(({ task }) => task);
        const missing = groupsOf(reads).filter((group) => !group.some((task) => tasks.includes(task)));
        const wrong = not === '*' ? tasks : tasks.filter((task) => not.split(' ').includes(task));
        expect({ missing, wrong }, tasks.join(' ')).to.deep.equal({ missing: [], wrong: [] });
      });
    }
  }
});
