import { addDays } from './calendar.ts';
import { demoPrincipals } from './demo-principals.ts';
import { demonstrationSeed } from './demonstration-seed.ts';
import { deterministicId } from './deterministic-id.ts';
import type { DemonstrationCandidate } from './generate-candidate.ts';
import { generateRegion, type Region, type WrittenOn } from './generate-region.ts';
import type { DemonstrationRole } from './generate-role.ts';
import type { DemonstrationWorkplace } from './generate-workplace.ts';
import { inventName } from './invent-name.ts';
import { SeededRandom } from './seeded-random.ts';

/** Who comes to the demonstration's coach, so that these are thirty. The first is new today; no role reaches the first two. */
const givenToCoach = ['Go-1217', 'Go-1324', 'Go-1182', 'Go-1264', 'Go-1280', 'Go-1311', 'Go-1322'];
const [newPerson] = givenToCoach;
/** The one workplace of the demonstration's manager, and the role of it that is taken: three are open. */
const managedPlace = 'A-106';
const takenRole = 'T-306';
/** Göteborg's second manager, who has the other workplaces of the first. */
const otherManager = deterministicId(demonstrationSeed, 'manager', 4);
/** A share of profiles that has been looked at lately, and what lately is, in days. */
const freshShare = 0.72;
const freshDays = 75;
const oldestDays = 420;
/** Nobody of the demonstration has left the lists yet for not having been looked at: the oldest ones will within weeks. */
const longestUnlooked = 165;

/**
 * The region that `npm start` loads, as if its users had worked in it for some time: that of the demonstration's seed, with
 * thirty people of the coach's, one workplace with three open roles of the manager's, and dates of writing before `today`.
 */
export function generateDemonstration(today: string): Region {
  const region = generateRegion({ seed: demonstrationSeed, today });
  const candidates = region.candidates.map(withCoach);
  const workplaces = region.workplaces.map(withManager);
  const roles = region.roles.map(withStatus);
  const writtenOn = new Map<string, WrittenOn>();
  for (const [kind, profiles] of [workplaces, candidates, roles].entries()) {
    for (const [index, profile] of profiles.entries()) {
      writtenOn.set(
        profile.id,
        writtenDates(profile, today, new SeededRandom(demonstrationSeed, 7, kind, index)),
      );
    }
  }
  return { ...region, candidates, workplaces, roles, writtenOn, userNames: namesOf(workplaces, candidates) };
}

/** Managers and coaches as if each had signed in once. */
function namesOf(
  workplaces: readonly DemonstrationWorkplace[],
  candidates: readonly DemonstrationCandidate[],
): ReadonlyMap<string, string> {
  const ids = [...workplaces.map(({ managerId }) => managerId), ...candidates.map(({ coachId }) => coachId)];
  const users = Object.values(demoPrincipals);
  return new Map(
    [...new Set(ids)].flatMap((id, index): [string, string][] => {
      const known = users.find((user) => user.id === id)?.name;
      return id === undefined
        ? []
        : [[id, known ?? inventName('other', new SeededRandom(demonstrationSeed, 8, index))]];
    }),
  );
}

function withCoach(candidate: DemonstrationCandidate): DemonstrationCandidate {
  return givenToCoach.includes(candidate.reference)
    ? { ...candidate, coachId: demoPrincipals.coach.id }
    : candidate;
}

function withManager(workplace: DemonstrationWorkplace): DemonstrationWorkplace {
  const isOthers = workplace.managerId === demoPrincipals.manager.id && workplace.reference !== managedPlace;
  return isOthers ? { ...workplace, managerId: otherManager } : workplace;
}

function withStatus(role: DemonstrationRole): DemonstrationRole {
  return role.reference === takenRole ? { ...role, status: 'closed' } : role;
}

/** Most have been looked at lately, others not since they were made or some time after. */
function writtenDates(
  profile: Pick<DemonstrationCandidate, 'waitingSince'> & Pick<DemonstrationRole, 'reference'>,
  today: string,
  random: SeededRandom,
): WrittenOn {
  if (profile.reference === newPerson) {
    return { created: today, changed: today };
  }
  const created = profile.waitingSince ?? addDays(today, -random.int(1, oldestDays));
  const age = Math.round((Date.parse(today) - Date.parse(created)) / 86_400_000);
  const days = random.chance(freshShare)
    ? random.int(0, Math.min(age, freshDays))
    : random.int(0, Math.min(age, longestUnlooked));
  return { created, changed: addDays(today, -days) };
}
