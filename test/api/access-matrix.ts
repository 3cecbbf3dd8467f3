import { type PrincipalRole, principalRoles } from '../../api/http/authentication/authenticator.ts';

type Roles = readonly PrincipalRole[];

const everyone: Roles = principalRoles;
const planners: Roles = ['coordinator', 'admin'];
const reviewers: Roles = [...planners, 'coach'];
const knowCandidates: Roles = [...reviewers, 'integration'];
const describeWork: Roles = [...planners, 'manager', 'integration'];
const seeWork: Roles = [...describeWork, 'coach'];
const seeReach: Roles = [...reviewers, 'manager'];

const answerProposals: Roles = [...planners, 'manager'];
const workers: Roles = [...reviewers, 'manager'];

/**
 * Who may call each operation, said a second time: a route without an entry fails, and so does one that lets in someone else
 * than is said here.
 */
export const accessMatrix: Readonly<Record<string, Roles | 'public'>> = {
  signInDemo: 'public',
  readMe: everyone,
  readNotifications: ['coach', 'manager'],
  chooseNotifications: ['coach', 'manager'],
  signOut: everyone,
  listNodes: everyone,
  readNodeOverview: reviewers,
  readNodeWay: planners,
  readNodeCapacity: planners,
  submitCandidate: knowCandidates,
  listCandidates: knowCandidates,
  readCandidate: knowCandidates,
  replaceCandidate: knowCandidates,
  amendCandidate: knowCandidates,
  deleteCandidate: knowCandidates,
  submitRole: describeWork,
  listRoles: seeWork,
  readRole: seeWork,
  replaceRole: describeWork,
  amendRole: describeWork,
  deleteRole: describeWork,
  submitWorkplace: describeWork,
  listWorkplaces: seeWork,
  readWorkplace: seeWork,
  replaceWorkplace: describeWork,
  amendWorkplace: describeWork,
  deleteWorkplace: describeWork,
  search: seeWork,
  listCandidateSuggestions: reviewers,
  listRoleSuggestions: reviewers,
  readSuggestion: reviewers,
  explainSuggestion: reviewers,
  compareSuggestions: reviewers,
  readCandidateStability: reviewers,
  readRoleStability: reviewers,
  reviewSuggestion: reviewers,
  listSuggestionReviews: reviewers,
  listReviews: reviewers,
  propose: reviewers,
  previewProposal: reviewers,
  listProposals: seeReach,
  readProposal: seeReach,
  readDisclosure: ['manager'],
  answerProposal: answerProposals,
  askAboutProposal: answerProposals,
  replyToQuestion: reviewers,
  withdrawProposal: reviewers,
  planPlacement: reviewers,
  previewPlacement: reviewers,
  listPlacements: seeReach,
  readPlacement: seeReach,
  changePlacement: reviewers,
  movePlacement: reviewers,
  readRoleDoors: reviewers,
  readCandidateDoors: reviewers,
  readCandidateLeftWithout: reviewers,
  readRoleLeftWithout: reviewers,
  readWhyNot: reviewers,
  previewImport: [...planners, 'integration'],
  importProfiles: [...planners, 'integration'],
  previewRole: describeWork,
  previewCandidate: knowCandidates,
  readRoleReach: seeReach,
  requestMatchList: reviewers,
  listMatchLists: reviewers,
  readMatchList: reviewers,
  followMatchList: reviewers,
  listPolicies: reviewers,
  readPolicy: reviewers,
  draftPolicy: planners,
  activatePolicy: planners,
  endNodePolicy: planners,
  requestNodeDoors: reviewers,
  requestPolicyEffects: planners,
  listReports: reviewers,
  readReport: reviewers,
  followReport: reviewers,
  readVocabulary: everyone,
  searchVocabulary: everyone,
  listTowns: everyone,
  interpret: seeWork,
  followChanges: everyone,
  readWorkList: workers,
  dismissWork: workers,
  restoreWork: workers,
};
