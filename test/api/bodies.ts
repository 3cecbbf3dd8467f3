import { consent, day } from '../support/way.ts';

const importOne = {
  nodeId: 'goteborg',
  files: [
    { kind: 'candidates', name: 'a.jsonl', content: Buffer.from('{"reference":"A"}').toString('base64') },
  ],
};

/**
 * A body that the operation takes, so that nothing but access can be refused; undefined for one without. `ids` are those of what it
 * is about, by the first part of its path.
 */
export function bodyFor(operationId: string, ids: Readonly<Record<string, string>>): object | undefined {
  const proposal = { suggestionId: ids.suggestions, words: 'x', consent: consent() };
  const plan = { proposalId: ids.proposals, employmentForm: 'osa', startsOn: day(0), hoursPerWeek: 10 };
  const bodies: Readonly<Record<string, object>> = {
    submitCandidate: { reference: 'new' },
    replaceCandidate: { reference: 'other' },
    submitRole: { title: 'new' },
    replaceRole: { title: 'other' },
    submitWorkplace: { name: 'new' },
    replaceWorkplace: { name: 'other' },
    coverPerson: { reason: 'x', until: day(3) },
    recordObjection: { madeOn: day(0) },
    answerObjection: { answer: 'upheld', reason: 'x' },
    amendCandidate: { wishes: 'x' },
    amendRole: { title: 'x' },
    amendWorkplace: { name: 'x' },
    reviewSuggestion: { decision: 'approve', comment: 'x' },
    propose: proposal,
    previewProposal: { suggestionId: ids.suggestions, facts: [] },
    answerProposal: { answer: 'not-now', reason: 'full-now' },
    askAboutProposal: { text: 'x' },
    replyToQuestion: { text: 'x' },
    withdrawProposal: { reason: 'other' },
    planPlacement: plan,
    previewPlacement: plan,
    changePlacement: { hoursPerWeek: 12 },
    movePlacement: { step: 'start', on: day(0) },
    requestMatchList: { for: 'roles' },
    requestPolicyEffects: {},
    endNodePolicy: { reason: 'x' },
    previewImport: importOne,
    importProfiles: importOne,
    previewRole: { role: {} },
    previewCandidate: { candidate: {} },
    signInDemo: { user: 'coach' },
    chooseNotifications: { byEmail: false },
    interpret: { text: 'laga mat', lang: 'sv' },
    dismissWork: { group: 'changed', id: ids.suggestions, tag: '1' },
    restoreWork: { group: 'changed', id: ids.suggestions },
  };
  return bodies[operationId];
}
