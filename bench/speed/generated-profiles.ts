import { candidatesOf, generateRegion } from '../../demo/generate-region.ts';
import { type CompiledCandidate, compileCandidate } from '../../matching/compile/compile-candidate.ts';
import { type CompiledRole, compileRole } from '../../matching/compile/compile-role.ts';

/** What every run generates from. */
const seed = 1;
/** The date that counts as today. */
export const benchDate = '2026-11-21';

/** One generated candidate: compiled, and its texts as one. */
export interface GeneratedCandidate {
  readonly compile: () => CompiledCandidate;
  readonly text: string;
}

/** Generated candidates one by one, so that a million need not be held at once. */
export function* generatedCandidates(count: number): Generator<GeneratedCandidate, void, undefined> {
  for (const { id, details: _details, ...profile } of candidatesOf(seed, count, benchDate)) {
    const experience = (profile.experience ?? []).map(({ text }) => text);
    yield {
      compile: () => compileCandidate(id, profile),
      text: [profile.wishes ?? '', ...experience].join('\n'),
    };
  }
}

/** A generated role: compiled, and its text. */
export interface GeneratedRole {
  readonly role: CompiledRole;
  readonly text: string;
}

/** Generated roles at generated workplaces. */
export function generatedRoles(count: number): GeneratedRole[] {
  const region = generateRegion({ seed, today: benchDate, candidates: 0, roles: count, workplaces: 40 });
  const workplaces = new Map(region.workplaces.map(({ id, ...workplace }) => [id, workplace]));
  return region.roles.map(({ id, ...profile }) => ({
    role: compileRole(id, profile, workplaces.get(profile.workplaceId ?? '') ?? null),
    text: [profile.title, profile.description, ...(profile.tasks ?? []).map(({ text }) => text)].join('\n'),
  }));
}
