/**
 * What the words of a role's text are: the work; what is denied or done by others; what is on offer; what one should
 * be or have; and the employer, the place and recruiting.
 */
export type RoleLabel = 'work' | 'denied' | 'offered' | 'merit' | 'about';
