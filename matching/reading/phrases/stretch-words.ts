/** Words for doing something that one manages so long at a stretch; each group is an ability's. */
export const stretchVerbs = [
  ['sitting', 'sitta sitter sittande sit sitting'],
  ['standing', 'stå står stående stand standing'],
  ['walking', 'gå gående promenera walk walking'],
] as const;

/** Words of a length of time, with their minutes. */
export const durationWords = [
  [1, 'minut minuter min minute minutes'],
  [15, 'kvart kvarten'],
  [30, 'halvtimme halvtimma'],
  [60, 'timme timma timmar tim hour hours'],
] as const;

/** Words of a number. */
export const countWords = [
  [0.5, 'halv half'],
  [1, 'en ett one a an'],
  [2, 'två two'],
  [3, 'tre three'],
  [4, 'fyra four'],
  [5, 'fem five'],
  [10, 'tio ten'],
  [15, 'femton fifteen'],
  [20, 'tjugo twenty'],
  [30, 'trettio thirty'],
  [40, 'fyrtio forty'],
  [45, 'fyrtiofem'],
  [50, 'femtio fifty'],
] as const;

/** Phrases after a length of time which say that it is meant at a stretch. */
export const atAStretch = `
  åt gången; i taget; i sträck; i sträcka; i stöten; i streck; per gång; utan paus; at a time; at a stretch`;

/** Phrases before a length of time which say that it is the longest. */
export const atMost = `
  mer än; längre än; över; max; maximalt; högst; som mest; som längst; bara; endast; at most; more than;
  longer than; only; up to`;
