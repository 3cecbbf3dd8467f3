import type { Texts } from '../texts.ts';

/** What is said on a workplace, in English. */
export const workplace: Texts['workplace'] = {
  title: 'My workplace',
  choose: 'Which workplace',
  unnamed: 'Workplace without a name',
  fields: {
    name: 'Name',
    location: 'Place',
    crossing: 'A ferry or a long way round lies between',
    mentors: 'Mentors',
    supports: 'What we can adapt',
  },
  notTold: 'not told',
  mentorsNotTold: 'You have not said who can be a mentor. A mentor is whom the person asks day by day.',
  noMentors: 'You have no mentor at present.',
  addMentor: 'Add a mentor',
  newMentor: 'new mentor',
  mentorName: 'Name',
  mentorPlaces: 'Places (people)',
  mentorLeft: '{left, plural, =0 {Has no place just now} other {Has room for # more}}',
  trainedOn: 'Trained as a mentor, if so',
  remove: 'Remove',
  removeMentor: 'Remove {name}',
  mentorRemoved: '{name} is removed',
  takeBack: 'Undo: take {name} back',
  supportsNotTold:
    'You have not said what you can adapt. Tick what you can, and your roles reach more people. Until then the job coach has to ask.',
  supportsTold:
    'You offer {offered, number} of {all, number}. What is not ticked counts as something you can’t.',
  offerNothing: 'We can’t adapt anything',
  forgetSupports: 'We don’t know: clear the list',
  groups: {
    people: 'Help from colleagues',
    tasks: 'How the work is arranged',
    time: 'Hours and breaks',
    place: 'The premises',
    talking: 'Language and communication',
    aids: 'Aids',
  },
  ofGroup: '{count, number} of {all, number}',
  about: 'About the workplace',
  place: 'Town or coordinates',
  placeHint:
    'For instance Lidköping, or 58.505, 13.158. The roles here have the same place unless they say otherwise.',
  placeNear: 'Lies near {town}.',
  crossingHint:
    'Travel is reckoned by distance. Tick it if the way here is much longer than it looks, so that it is checked.',
  crossingTold: 'yes',
  newWhy: 'Begin with the name. Fill in mentors and what you can adapt when you have time.',
  newName: 'What is the workplace called?',
  node: 'Node',
  addWorkplace: 'Add the workplace',
  notAdded: 'The workplace was not added.',
};
