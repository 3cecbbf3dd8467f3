import { type RefCallback, useCallback, useState } from 'react';

/** How wide an element is in pixels, as long as it is there; 0 before it is. Its letters' height is told with it. */
export function useWidth(): { measure: RefCallback<HTMLElement>; width: number; letter: number } {
  const [size, setSize] = useState({ width: 0, letter: 0 });
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) {
      return;
    }
    const look = () =>
      setSize({
        width: Math.floor(element.clientWidth),
        letter: Number.parseFloat(getComputedStyle(element).fontSize),
      });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { measure, ...size };
}
