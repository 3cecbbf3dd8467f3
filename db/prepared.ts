import pg from 'pg';

/** Names of the statements that are prepared, by their text. */
const names = new Map<string, string>();

/** More texts than this tell that one is made anew for each question, and would fill the database's memory. */
const mostTexts = 200;

/**
 * Marks a statement that is asked for again and again in the same words: a connection of {@link PreparingClient} lets the database
 * parse and plan it once, where planning takes longer than reading. Returns the text. Throws when there are too many texts.
 */
export function prepared(text: string): string {
  if (!names.has(text)) {
    if (names.size === mostTexts) {
      throw new Error('Too many statements to prepare: one of them must be made of what it is asked for.');
    }
    names.set(text, `passa_${names.size + 1}`);
  }
  return text;
}

/** A connection that prepares the statements which were marked by {@link prepared}. */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.query = new Proxy(this.query, {
      apply(query, client, [config, ...others]: unknown[]) {
        const name = typeof config === 'string' ? names.get(config) : undefined;
        return Reflect.apply(query, client, [
          name === undefined ? config : { name, text: config },
          ...others,
        ]);
      },
    });
  }
}
