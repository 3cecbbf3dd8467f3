/** A backend did not answer in time. */
class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/** What `answer` settles to, or a {@link NoAnswerError} when it has not settled within `timeoutMs`. */
export async function rejectAfter<Answer>(timeoutMs: number, answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswerError(`No answer within ${timeoutMs} ms.`)), timeoutMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
