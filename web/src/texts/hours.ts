/** Most hours a week that the API takes. */
const most = 60;
const range =
  /^(\d{1,2}(?:[.,]\d{1,2})?)(?:\s*(?:-|–|—|till|to)\s*(\d{1,2}(?:[.,]\d{1,2})?))?\s*(?:h|tim|timmar|hours)?\.?$/iu;

/** Hours a week as they are sent. */
interface Hours {
  readonly min: number;
  readonly max: number;
}

/** Reads `10–20`, `15` or `7,5`; undefined for nothing, null for what is no hours a week. */
export function readHours(text: string): Hours | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') {
    return undefined;
  }
  const [, first, second = first] = range.exec(trimmed) ?? [];
  if (first === undefined || second === undefined) {
    return null;
  }
  const [min, max] = [toNumber(first), toNumber(second)];
  return min <= max && max <= most ? { min, max } : null;
}

/** Writes hours as {@link readHours} reads them, with a decimal comma. */
export function writeHours(hours: Hours | undefined): string {
  return hours === undefined
    ? ''
    : [...new Set([hours.min, hours.max])].map((one) => String(one).replace('.', ',')).join('–');
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}
