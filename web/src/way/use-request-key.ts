import { useRef } from 'react';

/**
 * Keys for what is sent, as `Idempotency-Key`: the same while the same is tried again, so that what was stored without an answer is not
 * stored twice; another once it is `done`.
 */
export function useRequestKey(): { readonly keyOf: (body: object) => string; readonly done: () => void } {
  const last = useRef<{ readonly text: string; readonly key: string } | null>(null);
  return {
    keyOf: (body) => {
      const text = JSON.stringify(body);
      if (last.current?.text !== text) {
        last.current = { text, key: crypto.randomUUID() };
      }
      return last.current.key;
    },
    done: () => {
      last.current = null;
    },
  };
}
