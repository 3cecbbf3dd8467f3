import type { Page } from 'playwright-core';
import { z } from 'zod';

const valueSchema = z.object({ value: z.unknown() }).optional();
const treeSchema = z.object({
  nodes: z.array(
    z.object({
      ignored: z.boolean(),
      role: valueSchema,
      name: valueSchema,
      properties: z
        .array(z.object({ name: z.string(), value: z.object({ value: z.unknown().optional() }) }))
        .optional(),
    }),
  ),
});

/** What is operated, by its role in the accessibility tree. */
const operated: readonly unknown[] = [
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'link',
  'listbox',
  'menuitem',
  'option',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  'Date',
];

/** A page as a screen reader tells of it at first. */
export interface Outline {
  /** The headings of the first level. */
  readonly titles: readonly string[];
  /** Headings that lie more than one level below the heading before them. */
  readonly skipped: readonly string[];
  /** How many of these landmarks there are. */
  readonly main: number;
  readonly banner: number;
  /** The names of the navigations. */
  readonly navigations: readonly string[];
}

/** The headings and landmarks of the accessibility tree, in the order in which they are read. */
export async function outlineOf(page: Page): Promise<Outline> {
  const nodes = await treeOf(page);
  const headings = nodes
    .filter(({ role }) => role === 'heading')
    .map(({ name, level }) => ({ name, level: level ?? 0 }));
  const count = (wanted: string) => nodes.filter(({ role }) => role === wanted).length;
  return {
    titles: headings.filter(({ level }) => level === 1).map(({ name }) => name),
    skipped: headings
      .filter(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1)
      .map(({ name }) => name),
    main: count('main'),
    banner: count('banner'),
    navigations: nodes.filter(({ role }) => role === 'navigation').map(({ name }) => name),
  };
}

/** The roles of what is operated and has no name in the accessibility tree. */
export async function namelessOf(page: Page): Promise<unknown[]> {
  const nodes = (await treeOf(page)).filter(({ role }) => operated.includes(role));
  return nodes.filter(({ name }) => name.trim() === '').map(({ role }) => role);
}

async function treeOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = treeSchema.parse(await session.send('Accessibility.getFullAXTree'));
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: role?.value,
      name: String(name?.value ?? ''),
      level: z
        .number()
        .optional()
        .parse(properties?.find((one) => one.name === 'level')?.value.value),
    }));
}
