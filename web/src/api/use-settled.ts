import { useEffect, useState } from 'react';

/** The value as it was when it last stood still for so long; `keyOf` tells when it is another. */
export function useSettled<Value>(value: Value, pauseMs: number, keyOf: (value: Value) => string): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (keyOf(value) === keyOf(settled)) {
      return;
    }
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  });
  return settled;
}
