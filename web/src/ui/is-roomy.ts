/** Whether the window has room for what is chosen seldom; read once, since what somebody has folded stays so. */
export function isRoomy(): boolean {
  return window.matchMedia('(width >= 48rem)').matches;
}
