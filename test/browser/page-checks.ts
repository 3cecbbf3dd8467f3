import type { Page } from 'playwright-core';
import { z } from 'zod';

const toldSchema = z.array(z.string());

/** Runs in the page: what shows less of its text than it holds. What is only heard is not seen anyway. */
const findClipped = `[...document.querySelectorAll('body *')]
  .filter((element) => {
    const { overflowX, overflowY, clipPath, visibility } = getComputedStyle(element);
    const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
    return (
      clipPath === 'none' &&
      visibility === 'visible' &&
      element.clientWidth > 0 &&
      element.textContent.trim() !== '' &&
      ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
    );
  })
  .map((element) => element.outerHTML.slice(0, 200))`;

/** Runs in the page: what moves, or would when it is touched. */
const findMoving = `[
  ...document.getAnimations().filter(({ playState }) => playState === 'running').map((one) => 'runs: ' + one.id),
  ...[...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration.split(',').some((each) => parseFloat(each) > 0);
    })
    .map((element) => element.outerHTML.slice(0, 200)),
]`;

/** Runs in the page: to which other pages of the app its links lead. */
const findPaths = `[...document.links]
  .filter(({ origin }) => origin === location.origin)
  .map(({ pathname }) => pathname)
  .filter((path) => path !== location.pathname && !path.startsWith('/api/'))`;

/** What shows less of its text than it holds, as HTML. */
export async function clippedOf(page: Page): Promise<string[]> {
  return toldSchema.parse(await page.evaluate(findClipped));
}

/** What moves although less motion is asked for, as HTML. */
export async function movingOf(page: Page): Promise<string[]> {
  return toldSchema.parse(await page.evaluate(findMoving));
}

/** The paths of other pages of the app that links of the page lead to. */
export async function pathsLinkedTo(page: Page): Promise<string[]> {
  return toldSchema.parse(await page.evaluate(findPaths));
}
