import { answerOf, api, type Schemas } from '../../api/client.ts';

const call = (id: string, key: string) => ({ path: { id }, header: { 'idempotency-key': key } });

/** Replies to the workplace's question. */
export function sendReply(id: string, text: string, key: string) {
  return answerOf(api.POST('/proposals/{id}/replies', { params: call(id, key), body: { text } }));
}

/** Takes the proposal back, or the consent behind it. */
export function withdrawProposal(id: string, body: Schemas['ProposalWithdrawal'], key: string) {
  return answerOf(api.POST('/proposals/{id}/withdrawals', { params: call(id, key), body }));
}

/** Notes what the workplace has answered. */
export function noteAnswer(id: string, body: Schemas['ProposalAnswer'], key: string) {
  return answerOf(api.POST('/proposals/{id}/answers', { params: call(id, key), body }));
}
