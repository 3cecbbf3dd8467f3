/**
 * One named change of a role or around a candidate, as data. Its kind tells which values it has: each kind is declared in
 * `matching/adjustments`, or by the gate that it opens.
 */
export interface Adjustment {
  readonly kind: string;
  readonly [value: string]: string | number;
}
