import { labelsAt, numberAt, textAt, textsAt } from '../language/read-evidence.ts';
import type { Asks, Told } from '../language/sentence.ts';
import type { Evidence } from '../model/pair-score.ts';

/** What to ask of abilities or demands that are not told. */
export const askAbilities = {
  sv: {
    person: {
      coach: 'Vad är lätt och vad är svårt för personen av det som uppgifterna kräver?',
      candidate: 'Vad är du bra på, och vad är svårt för dig?',
    },
    workplace: {
      coach: 'Vad kräver uppgifterna, till exempel att lyfta, läsa eller möta människor?',
      candidate: 'Din arbetskonsulent frågar vad jobbet kräver.',
      manager: 'Vad kräver uppgifterna, till exempel att lyfta, läsa eller möta människor?',
    },
  },
  en: {
    person: {
      coach: 'What is easy and what is hard for the person of what the tasks require?',
      candidate: 'What are you good at, and what is hard for you?',
    },
    workplace: {
      coach: 'What do the tasks require, for example lifting, reading or meeting people?',
      candidate: 'Your job coach will ask what the job requires.',
      manager: 'What do the tasks require, for example lifting, reading or meeting people?',
    },
  },
} satisfies Asks;

/** What the rated abilities come to; who is known to meet half of the demands or less is not said to be able to do most. */
export function tellRated(
  isFor: boolean,
  known: number | null,
  of: number | null,
  deficits: readonly Evidence[],
): Told<'for' | 'for-part' | 'against'> {
  if (!isFor) {
    const lacking = deficits.filter((deficit) => numberAt(deficit, 'left') !== 0);
    const ids = lacking.flatMap((deficit) => textAt(deficit, 'ability') ?? []);
    return ['against', { abilities: ids.length === 0 ? null : { labels: 'abilities', ids } }, 'against'];
  }
  if (known === null || of === null) {
    return ['for', { met: null, of }, 'for'];
  }
  const met = known - deficits.filter((deficit) => numberAt(deficit, 'left') !== 0).length;
  return [met * 2 > of ? 'for' : 'for-part', { met, of }, 'for'];
}

/** One demand above the candidate's own ability, with what a support on offer makes of it. */
export function tellDeficit(deficit: Evidence): Told<'deficit' | 'covered' | 'eased'> {
  const ability = labelsAt('abilities', deficit, 'ability');
  const support = labelsAt('supports', deficit, 'support');
  const left = numberAt(deficit, 'left');
  const values = { ability, demand: numberAt(deficit, 'demand'), level: numberAt(deficit, 'level') };
  if (support === null) {
    return ['deficit', values, 'against'];
  }
  return left === 0
    ? ['covered', { ...values, support }, 'for']
    : ['eased', { ...values, support, left }, 'against'];
}

/** One demand that nobody has rated, as the role's text tells it. */
export function tellDemandRead(demand: Evidence): Told<'demand-read'> {
  const values = {
    ability: labelsAt('abilities', demand, 'ability'),
    level: numberAt(demand, 'level'),
    words: { words: textsAt(demand, 'words') },
  };
  return ['demand-read', values, 'to-check'];
}

/** One ability that nobody has rated, as the candidate's own words tell it, and the demand that it meets. */
export function tellLevelRead(
  read: Evidence,
): Told<'lack-read' | 'level-read' | 'licence-lacked' | 'licence-held' | 'stretch-short'> {
  const values = {
    ability: labelsAt('abilities', read, 'ability'),
    demand: numberAt(read, 'demand'),
    level: numberAt(read, 'level'),
    words: { words: textsAt(read, 'words') },
  };
  const isLack = read.atMost === true;
  if (read.toldBy === 'longestStretch') {
    return ['stretch-short', values, 'to-check'];
  }
  if (read.toldBy === 'licences') {
    return isLack ? ['licence-lacked', values, 'to-check'] : ['licence-held', values, 'for'];
  }
  return [isLack ? 'lack-read' : 'level-read', values, 'to-check'];
}
