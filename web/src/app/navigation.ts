import { linkOptions } from '@tanstack/react-router';
import type { Session, UserRole } from '../session/session.ts';

const toDo = { ...linkOptions({ to: '/to-do' }), label: 'toDo' } as const;
const node = { ...linkOptions({ to: '/nodes' }), label: 'node' } as const;
const people = { ...linkOptions({ to: '/people' }), label: 'people' } as const;
const roles = { ...linkOptions({ to: '/roles' }), label: 'roles' } as const;
const placements = { ...linkOptions({ to: '/placements' }), label: 'placements' } as const;
const myRoles = { ...linkOptions({ to: '/my-roles' }), label: 'myRoles' } as const;
const proposals = { ...linkOptions({ to: '/proposals' }), label: 'proposals' } as const;
const whoComes = { ...linkOptions({ to: '/who-comes' }), label: 'whoComes' } as const;
const describe = { ...linkOptions({ to: '/describe' }), label: 'describe' } as const;
const myWorkplace = { ...linkOptions({ to: '/my-workplace' }), label: 'myWorkplace' } as const;
const matchLists = { ...linkOptions({ to: '/match-lists' }), label: 'matchLists' } as const;
const adjustments = { ...linkOptions({ to: '/adjustments' }), label: 'adjustments' } as const;
const policy = { ...linkOptions({ to: '/policy' }), label: 'policy' } as const;
const importFiles = { ...linkOptions({ to: '/import' }), label: 'importFiles' } as const;
const audit = { ...linkOptions({ to: '/audit' }), label: 'audit' } as const;
const signedIn = { ...linkOptions({ to: '/signed-in' }), label: 'signedIn' } as const;
const workplaces = { ...linkOptions({ to: '/workplaces' }), label: 'workplaces' } as const;

/** The pages of each user's day, the first of them what they begin with. A page that comes has its line here. */
const pagesByRole = {
  coach: [toDo, people, roles, placements],
  manager: [myRoles, proposals, whoComes, describe, myWorkplace, toDo],
  coordinator: [
    node,
    toDo,
    people,
    roles,
    placements,
    workplaces,
    matchLists,
    adjustments,
    policy,
    importFiles,
  ],
  admin: [
    node,
    toDo,
    people,
    roles,
    placements,
    workplaces,
    matchLists,
    adjustments,
    policy,
    importFiles,
    signedIn,
  ],
  integration: [],
  officer: [audit],
} as const satisfies Record<UserRole, readonly unknown[]>;

/** A page in the navigation. */
export type NavigationPage = (typeof pagesByRole)[UserRole][number];

/** What the session's navigation holds, each address once. */
export function pagesOf({ roles: own }: Pick<Session, 'roles'>): NavigationPage[] {
  const pages: NavigationPage[] = own.flatMap((role): readonly NavigationPage[] => pagesByRole[role]);
  return pages.filter((page, index) => pages.findIndex(({ to }) => to === page.to) === index);
}
