/**
 * What a page with a list reads is waited for where one comes to the page. Where one is there and asks for something else, the page stays, with
 * the focus and what is being typed, and shows what it has until the answer comes; what fails then is the page's to tell.
 */
export function waitToEnter(
  cause: 'preload' | 'enter' | 'stay',
  reading: Promise<unknown>,
): Promise<unknown> | undefined {
  if (cause !== 'stay') {
    return reading;
  }
  void Promise.allSettled([reading]);
  return undefined;
}
