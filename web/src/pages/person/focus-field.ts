import type { FieldPath } from './profile.ts';

/** The id of the element that holds a field. */
export function fieldId(path: FieldPath): string {
  return `field-${path.replaceAll('/', '-')}`;
}

/** What in a field can have the focus. */
const controls = 'input:not([disabled]), textarea, select, button, summary';

/**
 * Opens what the field lies in and gives it the focus; a name that no field has, e.g. of an old link, does nothing. Of a field with
 * parts, e.g. `travel`, the first of them.
 */
export function focusField(name: string): void {
  const id = `field-${name.replaceAll(/[/.]/g, '-')}`;
  const field =
    document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}-"]`);
  if (field === null) {
    return;
  }
  for (let outer: HTMLElement | null = field; outer !== null; outer = outer.parentElement) {
    if (outer instanceof HTMLDetailsElement) {
      outer.open = true;
    }
  }
  // what a field shows only when it is open is there a moment later
  setTimeout(() => {
    const inner = field.matches(controls) ? field : chosenOf(field);
    inner?.focus();
    // seen also after a click, where the browser draws no ring
    field.dataset.sought = '';
    field.addEventListener('focusout', () => delete field.dataset.sought, { once: true });
    field.scrollIntoView({ block: 'center' });
  });
}

/** The chosen one of radio buttons, which is where the keys begin; else the first that is shown. */
function chosenOf(field: HTMLElement): HTMLElement | null {
  const shown = [...field.querySelectorAll<HTMLElement>(controls)].filter(
    (control) => control.tagName !== 'SUMMARY' && control.offsetParent !== null,
  );
  return (
    shown.find((control) => control instanceof HTMLInputElement && control.checked) ??
    shown[0] ??
    field.querySelector('summary')
  );
}
