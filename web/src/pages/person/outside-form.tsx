import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** What asks by a form of its own, outside of the page's form in the document: a form in a form is none. */
export function OutsideForm({ children }: { children: ReactNode }) {
  return createPortal(children, document.body);
}
