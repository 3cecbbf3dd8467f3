import { expect } from 'chai';
import { z } from 'zod';
import { seenBy } from '../../../api/access/seen-by.ts';
import { type Resource, resources, rowsOf } from '../../../api/access/who-sees-what.ts';
import { describeApi, type JsonObject } from '../../../api/http/openapi/describe-api.ts';
import { routes } from '../../../api/routes.ts';

const document = describeApi(routes, '/api/v1') as unknown as {
  readonly components: { readonly schemas: Readonly<Record<string, { properties?: JsonObject }>> };
};

/** The answers that are of each resource. */
const schemasOf: Readonly<Record<Resource, readonly string[]>> = {
  candidate: ['Candidate', 'CandidateListItem', 'DossierCandidate'],
  cover: ['Cover'],
  objection: ['Objection'],
  copy: ['PersonCopy'],
  dossier: ['Dossier'],
  suggestion: ['Suggestion'],
  review: ['Review', 'ReviewFacts', 'ReviewOfPerson', 'ReviewStored'],
  whyNot: ['WhyNot'],
  leftWithout: ['CandidateLeftWithout', 'RoleLeftWithout', 'WhyNone'],
  door: ['CandidateDoorEffect', 'RoleDoorEffect'],
  listedPair: ['ListedNearMiss', 'ListedSuggestion'],
  nodeOverview: ['NodeOverview'],
  proposal: ['Proposal', 'ProposalToWorkplace'],
  proposalStep: ['ProposalStep', 'StepToWorkplace'],
  disclosure: ['Disclosure'],
  placement: ['Placement', 'PlacementAtWorkplace'],
  placementStep: ['PlacementStep'],
  role: ['Role', 'RoleListItem'],
  roleCounts: ['RoleCounts'],
  workplace: ['Workplace'],
  foundItem: ['FoundItem'],
  workItem: ['WorkItem'],
  reader: ['Reader'],
  auditEntry: ['AuditEntry'],
};

/** What is not told by the field, and why. */
const saidElsewhere: Readonly<Record<string, string>> = {
  CandidateDraft: 'is sent',
  CandidatePatch: 'is sent',
  CandidateSubmission: 'is sent',
  ProposalAnswer: 'is sent',
  ReviewSubmission: 'is sent',
  Policy: '`wishes` is the weight of a rule',
  PolicyDraft: '`wishes` is the weight of a rule',
  DossierDecision: '`decisions` of a dossier is for own people as a whole',
  ProfileAsItWas: '`earlier` of a copy is for own people as a whole',
  ComparedSuggestion: 'names and numbers alone, for all who read suggestions',
  RankRange: 'names and numbers alone, for all who read suggestions',
};

describe('The OpenAPI document', () => {
  for (const resource of resources) {
    it(`says of each field of a ${resource} who sees it, as the table does`, () => {
      for (const name of schemasOf[resource]) {
        const properties = Object.entries(document.components.schemas[name]?.properties ?? {});
        expect(properties, name).to.not.be.empty;
        for (const [field, property] of properties) {
          const row = Object.entries(rowsOf(resource)[field] ?? {}).filter(([, reach]) => reach !== 'none');
          expect(row, `${field} of ${name}`).to.not.be.empty;
          expect(property, `${field} of ${name}`).to.have.deep.property('x-seen-by', Object.fromEntries(row));
        }
      }
    });
  }

  it('says it of every answer that tells who a person is, or what was written of them', () => {
    const said = [...Object.values(schemasOf).flat(), ...Object.keys(saidElsewhere)];
    const telling = ['candidateReference', 'coachNotes', 'wishes', 'comment'];
    const untold = Object.entries(document.components.schemas).filter(
      ([name, { properties = {} }]) =>
        !said.includes(name) && telling.some((field) => Object.hasOwn(properties, field)),
    );
    expect(untold.map(([name]) => name)).to.deep.equal([]);
    for (const name of Object.keys(saidElsewhere)) {
      expect(document.components.schemas, name).to.have.property(name);
    }
  });

  it('is not there for a field that the table does not know', () => {
    const fields: Record<never, never> = { id: z.string(), shoeSize: z.number() };
    expect(() => seenBy('candidate', fields)).to.throw('Who sees shoeSize of candidate is not said');
  });
});
