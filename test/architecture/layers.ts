import { isInside } from './imports.ts';

/**
 * The layers of a folder, from the bottom up: each may import those before it. Paths side by side in one layer may not import
 * each other. A file belongs to the longest path that it lies in.
 */
export type Layers = readonly (readonly string[])[];

/** The layers of each folder that has several. */
export const layersByFolder: Readonly<Record<string, Layers>> = {
  matching: [
    [
      'matching/add-to-list.ts',
      'matching/bounded-memo.ts',
      'matching/engine-version.ts',
      'matching/steps.ts',
    ],
    ['matching/vocabulary'],
    ['matching/text/split-words.ts'],
    ['matching/lexicon'],
    ['matching/text'],
    ['matching/reading'],
    ['matching/model'],
    ['matching/language'],
    ['matching/pair'],
    ['matching/compile', 'matching/stand-ins'],
    ['matching/adjustments'],
    ['matching/gates', 'matching/rules'],
    ['matching/policy'],
    ['matching/scoring'],
    ['matching/engine.ts'],
    ['matching/ranking/pool-totals.ts', 'matching/ranking/slots.ts'],
    ['matching/ranking/columnar'],
    ['matching/ranking'],
    ['matching/what-if', 'matching/analysis', 'matching/explanation'],
  ],
  db: [
    ['db/isolation/database-roles.ts'],
    ['db/isolation/row-policies.ts'],
    ['db/entities', 'db/migrations', 'db/places'],
    ['db'],
    ['db/matching/profile-rows.ts'],
    ['db/matching/read-profiles.ts'],
    ['db/explained-pairs', 'db/audit'],
    ['db/read-models', 'db/vocabulary', 'db/embedded'],
    ['db/mailing'],
    ['db/stores', 'db/matching', 'db/import'],
    ['db/identities/move-names.ts'],
    ['db/migrate.ts'],
  ],
  worker: [
    ['worker/queue', 'worker/connect-match-pool.ts', 'worker/sized-cache.ts', 'worker/pairs-apart.ts'],
    ['worker/area', 'worker/pool', 'worker/mail'],
    ['worker/jobs'],
    ['worker/scheduler'],
    ['worker/main.ts'],
  ],
  api: [
    ['api/http/problems'],
    ['api/http/authentication'],
    ['api/http'],
    ['api/http/openapi', 'api/http/progress', 'api/web', 'api/access'],
    ['api/api-context.ts', 'api/database-timeouts.ts', 'api/prepare-names.ts'],
    ['api/define-route.ts'],
    ['api/queued-work.ts'],
    [
      'api/profiles',
      'api/demo',
      'api/search',
      'api/session',
      'api/nodes',
      'api/health',
      'api/interpret',
      'api/towns',
      'api/vocabulary',
      'api/policies',
    ],
    ['api/adjustments', 'api/me', 'api/events'],
    ['api/candidates', 'api/roles', 'api/workplaces', 'api/suggestions', 'api/reports'],
    ['api/left-without', 'api/obstacles'],
    [
      'api/imports',
      'api/match-lists',
      'api/overview',
      'api/previews',
      'api/proposals',
      'api/reviews',
      'api/work-list',
    ],
    ['api/audit', 'api/placements'],
    ['api/copies'],
    ['api/routes.ts'],
    ['api/create-app.ts'],
    ['api/main.ts'],
  ],
  'web/src': [
    ['web/src/styles', 'web/src/api'],
    ['web/src/texts', 'web/src/session'],
    ['web/src/ui'],
    ['web/src/editing'],
    ['web/src/workplace-form', 'web/src/reach', 'web/src/readers', 'web/src/way'],
    [
      'web/src/pages/audit',
      'web/src/pages/adjustments',
      'web/src/pages/import',
      'web/src/pages/match-lists',
      'web/src/pages/describe',
      'web/src/pages/my-roles',
      'web/src/pages/my-workplace',
      'web/src/pages/proposals',
      'web/src/pages/who-comes',
      'web/src/pages/node',
      'web/src/pages/people',
      'web/src/pages/person',
      'web/src/pages/placement',
      'web/src/pages/placements',
      'web/src/pages/policy',
      'web/src/pages/proposal',
      'web/src/pages/propose',
      'web/src/pages/role',
      'web/src/pages/roles',
      'web/src/pages/sign-in',
      'web/src/pages/signed-in',
      'web/src/pages/suggestions',
      'web/src/pages/to-do',
      'web/src/pages/workplaces',
    ],
    ['web/src/app'],
    ['web/src/main.tsx'],
  ],
};

/** What is wrong with an import inside a folder by its layers; null when it is fine. */
export function layerViolation(layers: Layers, file: string, target: string): string | null {
  const from = placeOf(layers, file);
  const to = placeOf(layers, target);
  if (from === null || to === null) {
    return `${from === null ? file : target} belongs to no layer of test/architecture/layers.ts`;
  }
  const isFine = from.path === to.path || to.layer < from.layer;
  return isFine ? null : `${file} imports ${target}`;
}

function placeOf(layers: Layers, file: string): { layer: number; path: string } | null {
  const places = layers.flatMap((paths, layer) => paths.map((path) => ({ layer, path })));
  const around = places.filter(({ path }) => isInside(file, path));
  return around.toSorted((one, other) => other.path.length - one.path.length)[0] ?? null;
}
