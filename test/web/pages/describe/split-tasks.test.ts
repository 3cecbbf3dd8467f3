import { expect } from 'chai';
import { splitTasks } from '../../../../web/src/pages/describe/split-tasks.ts';

describe('Work that is written', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, number | null])[]])[] = [
    ['duka och servera frukost', [['duka och servera frukost', null]]],
    [
      'duka, plocka ur diskmaskinen och vattna blommorna',
      [
        ['duka', null],
        ['plocka ur diskmaskinen', null],
        ['vattna blommorna', null],
      ],
    ],
    ['Fylla på förråd, 5 tim/vecka', [['Fylla på förråd', 5]]],
    [
      '- köra tvätt (2,5 h)\n- följa med ut 3 timmar i veckan',
      [
        ['köra tvätt', 2.5],
        ['följa med ut', 3],
      ],
    ],
    ['Diska 2 timmar om dagen', [['Diska 2 timmar om dagen', null]]],
    [
      'Baka. Koka kaffe',
      [
        ['Baka', null],
        ['Koka kaffe', null],
      ],
    ],
    ['servera, ca 2h/dag', [['servera, ca 2h/dag', null]]],
    ['ca 2h/dag', []],
    [
      'fylla på (handskar, servetter och tvål), diska (2 ggr/v',
      [
        ['fylla på (handskar, servetter och tvål)', null],
        ['diska (2 ggr/v)', null],
      ],
    ],
    ['– , ;', []],
  ];

  for (const [text, tasks] of cases) {
    it(`is cut into tasks with their hours: ${JSON.stringify(text)}`, () => {
      expect(splitTasks(text).map((task) => [task.text, task.hoursPerWeek])).to.deep.equal(tasks);
    });
  }

  it('knows where each task stands', () => {
    const text = 'duka, vattna blommor';
    expect(splitTasks(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'duka',
      'vattna blommor',
    ]);
  });
});
