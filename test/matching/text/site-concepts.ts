import type { SiteConcept } from '../../../matching/text/site-vocabulary.ts';

/** A concept of the source `own`. */
export function siteConcept(
  id: string,
  labels: SiteConcept['labels'],
  broader: readonly string[] = [],
): SiteConcept {
  return { source: 'own', id, labels, broader };
}

/** A small vocabulary: concepts with synonyms, and a group with members. Own words. */
export const siteConcepts: readonly SiteConcept[] = [
  siteConcept('blaster', ['glimmare', 'ytfinslipare', 'sandkanonör']),
  siteConcept('stone', ['stenhuggare', 'hantverkare, sten']),
  siteConcept('lift', ['Liftvärd'], ['hoist']),
  siteConcept('shunter', ['Ropare/Vinkare'], ['hoist']),
  siteConcept('hoist', ['Kranförare m.fl.']),
  siteConcept('alone', ['Svampodling']),
  siteConcept('animal', ['Kattvaktare', 'Djurpassare'], ['care']),
  siteConcept('dog', ['Hundfrisör'], ['care']),
  siteConcept('care', ['Skötare och vårdare av sällskapsdjur']),
];
