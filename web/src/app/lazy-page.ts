import { lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../texts/language.tsx';
import type { PageSection } from '../texts/sections.ts';

/** A page that is fetched when it is asked for, beside what it says: `sections` names all texts that it and its parts use. */
export function lazyPage<Module extends Record<string, unknown>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
  sections: readonly PageSection[],
) {
  return lazyRouteComponent(async () => {
    const [page] = await Promise.all([load(), loadTexts(sections)]);
    return page;
  }, name);
}
