import type { Texts } from '../texts.ts';

/** What is said of a person's objection to being matched, in English. */
export const objection: Texts['objection'] = {
  label: 'Objection',
  stands: 'The person objected on {date, date, ::dMMMMyyyy} and gets no suggestions while that stands.',
  waits: 'Somebody who answers for the node is to answer it.',
  waitsForOther:
    'Somebody else who answers for the node is to answer it, since you are in charge of the person.',
  upheld: 'The person was right. It stands until they take it back.',
  dismissed:
    'The objection of {date, date, ::dMMMMyyyy} was dismissed, so the person gets suggestions again.',
  answeredBy: '{name}, {date, date, ::dMMMMyyyy}',
  someone: 'Who answers for the node',
  record: 'The person objects …',
  recordTitle: 'The person objects to being matched',
  recordWhy:
    'From now on the person gets no suggestions, until somebody who answers for the node has answered. Proposals to workplaces are taken back for good, whatever the answer is. A placement that is planned or runs goes on.',
  madeOn: 'When did the person say so?',
  words: 'In the person’s own words',
  wordsHint: 'Not needed. Who is to answer may read it, and it is in the person’s own copy.',
  recordNow: 'Save',
  recorded: 'The objection is saved',
  answer: 'Answer',
  answerTitle: 'Answer the objection',
  answerWhy: 'Talk to the person first. The answer and the reason are in the person’s own copy.',
  theAnswer: 'What is the answer?',
  answers: { upheld: 'The person is right: no suggestions', dismissed: 'Dismiss: suggestions again' },
  reason: 'Why?',
  reasonMissing: 'Write why.',
  answerNow: 'Save the answer',
  answered: 'The answer is saved',
  withdraw: 'The person takes it back …',
  withdrawTitle: 'Does the person take the objection back?',
  withdrawWhy:
    'The person gets suggestions again. Proposals that were taken back are not sent again by themselves.',
  withdrawNow: 'Yes, they do',
  withdrawn: 'The objection is taken back',
  madeBy: 'You objected on {date, date, ::dMMMMyyyy}.',
  noAnswerYet: 'Nobody has answered yet. Until then you get no suggestions.',
  wasUpheld: 'You were right, it was answered on {date, date, ::dMMMMyyyy}.',
  wasDismissed: 'It was dismissed on {date, date, ::dMMMMyyyy}.',
  wasWithdrawn: 'You took it back on {date, date, ::dMMMMyyyy}.',
};
