import { useEffect, useState } from 'react';
import { announce } from './announcer.tsx';
import { Notice } from './message.tsx';

let left: string | null = null;

/** Has the page that one goes to next show that something was done, and a screen reader say it. Kept in memory alone. */
export function leaveReceipt(text: string): void {
  left = text;
  announce(text);
}

/** The line that was left for this page by {@link leaveReceipt}, until one goes on; nothing where none was. */
export function Receipt() {
  const [text] = useState(left);
  useEffect(() => {
    left = null;
  }, []);
  return text === null ? null : <Notice>{text}</Notice>;
}
