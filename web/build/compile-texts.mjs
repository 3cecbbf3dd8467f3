import compile from 'icu-minify/compile'; // what use-intl itself reads messages from when they are not read in the browser

/** Reads the ICU messages of the texts when the pages are built: a browser then needs no parser, and no time for it. */
export const compileTexts = {
  name: 'compile-texts',
  /** @param {string} code @param {string} id */
  async transform(code, id) {
    if (!/\/src\/texts\/(?:sv|en)\/[\w-]+\.ts$/.test(id)) {
      return null;
    }
    // the file's types are away by now, and it imports nothing
    const sections = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const compiled = Object.entries(sections).map(
      ([name, messages]) => `export const ${name} = ${JSON.stringify(compileAll(messages))};`,
    );
    return { code: compiled.join('\n'), map: { mappings: '' } };
  },
};

/** @param {unknown} messages A message, or messages by name. @returns {unknown} */
function compileAll(messages) {
  return typeof messages === 'object' && messages !== null
    ? Object.fromEntries(Object.entries(messages).map(([name, one]) => [name, compileAll(one)]))
    : compile(String(messages));
}
