import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { everyPageSections } from '../../../web/src/texts/sections.ts';
import { texts } from '../../../web/src/texts/sv.ts';
import { importsOf, pathOf, root, sourceFiles } from '../../architecture/imports.ts';

/** A page as its route declares it. */
interface DeclaredPage {
  readonly file: string;
  readonly sections: readonly string[];
}

const sources = new Map(
  sourceFiles('web/src').map((file) => [file, readFileSync(join(root, file), 'utf8')] as const),
);

/** Names of sections that the files say something of. */
function sectionsSaidIn(files: Iterable<string>): string[] {
  const said = [...files].flatMap((file) =>
    [...(sources.get(file) ?? '').matchAll(/\buseTranslations\('(\w+)'\)/g)].map(
      ([, section = '']) => section,
    ),
  );
  return [...new Set(said)].sort();
}

/** The file and all that it imports, at once or later; `others` are left out. */
function filesBehind(file: string, others: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const visit = (one: string) => {
    if (sources.has(one) && !found.has(one) && !others.has(one)) {
      found.add(one);
      for (const { isTypeOnly, ...imported } of importsOf(one)) {
        const path = isTypeOnly ? null : pathOf({ ...imported, isTypeOnly });
        if (path !== null) {
          visit(path);
        }
      }
    }
  };
  visit(file);
  return found;
}

const declaredPages: DeclaredPage[] = [...sources].flatMap(([file, source]) =>
  [...source.matchAll(/\blazyPage\(\s*\(\) => import\('([^']+)'\),\s*'\w+',\s*\[([^\]]*)\],?\s*\)/g)].map(
    ([, target = '', sections = '']) => ({
      file: pathOf({ file, target, isTypeOnly: false }) ?? '',
      sections: [...sections.matchAll(/'(\w+)'/g)].map(([, section = '']) => section),
    }),
  ),
);
const pageFiles = new Set(declaredPages.map(({ file }) => file));

describe('What a page says', () => {
  it('is known from its code: each section is named where it is used', () => {
    const named = /\buseTranslations\(('\w+')?/g;
    const unnamed = [...sources].filter(([, source]) =>
      [...source.matchAll(named)].some(([, section]) => section === undefined),
    );
    expect(unnamed.map(([file]) => file)).to.deep.equal([]);
    expect(Object.keys(texts)).to.include.members(sectionsSaidIn(sources.keys()));
  });

  it('is asked for by its route, beside its code', () => {
    expect([...pageFiles].sort()).to.deep.equal(
      [...sources.keys()].filter((file) => /^web\/src\/pages\/.*-page\.tsx$/.test(file)).sort(),
    );
    for (const { file, sections } of declaredPages) {
      const said = sectionsSaidIn(filesBehind(file, new Set()));
      const ofEveryPage: readonly string[] = everyPageSections;
      expect([...sections].sort(), file).to.deep.equal(said.filter((one) => !ofEveryPage.includes(one)));
    }
  });

  it('comes with the language where it is said around every page', () => {
    expect([...everyPageSections]).to.include.members(
      sectionsSaidIn(filesBehind('web/src/main.tsx', pageFiles)),
    );
  });
});
