import type { DemoUsers } from '../api/http/authentication/demo-sign-in.ts';
import { demonstrationSeed } from './demonstration-seed.ts';
import { deterministicId } from './deterministic-id.ts';

/** Who the demonstration users are: the coordinator, the data-protection officer and the administrator of all its nodes, and the first manager and coach of its region. No real persons. */
export const demoPrincipals: DemoUsers = {
  coordinator: {
    id: '0192f000-0000-7000-8000-000000000001',
    name: 'Karin Lindqvist',
    email: 'karin.lindqvist@passa.example',
    roles: ['coordinator'],
    nodes: ['goteborg', 'fyrbodal', 'skaraborg', 'sjuharad'],
  },
  manager: {
    id: deterministicId(demonstrationSeed, 'manager', 0),
    name: 'Maria Ekström',
    email: 'maria.ekstrom@passa.example',
    roles: ['manager'],
    nodes: ['goteborg'],
  },
  coach: {
    id: deterministicId(demonstrationSeed, 'coach', 0),
    name: 'Ahmed Nilsson',
    email: 'ahmed.nilsson@passa.example',
    roles: ['coach'],
    nodes: ['goteborg'],
  },
  officer: {
    id: '0192f000-0000-7000-8000-000000000002',
    name: 'Lena Sandberg',
    email: 'lena.sandberg@passa.example',
    roles: ['officer'],
    nodes: '*',
  },
  admin: {
    id: '0192f000-0000-7000-8000-000000000003',
    name: 'Olle Hansson',
    email: 'olle.hansson@passa.example',
    roles: ['admin'],
    nodes: ['goteborg', 'fyrbodal', 'skaraborg', 'sjuharad'],
  },
};
