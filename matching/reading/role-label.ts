/** What the words of a role's text are, in the order in which labels are told. */
export const roleLabels = ['work', 'denied', 'offered', 'merit', 'about'] as const;
/**
 * What the words of a role's text are: the work; what is denied or done by others; what is on offer; what one should
 * be or have; and the employer, the place and recruiting.
 */
export type RoleLabel = (typeof roleLabels)[number];
