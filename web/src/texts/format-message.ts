import formatCompiled from 'use-intl/format-message/format-only';

/** Writes a message that was compiled when the pages were built, in place of use-intl's own, which reads messages in the browser. */
export default function formatMessage(
  ...given: Parameters<typeof formatCompiled>
): ReturnType<typeof formatCompiled> {
  const text = formatCompiled(...given);
  // where nothing is said it gives an empty list
  return Array.isArray(text) && text.length === 0 ? '' : text;
}

/** Tells use-intl that messages are not there as they were written. */
formatMessage.raw = false;
