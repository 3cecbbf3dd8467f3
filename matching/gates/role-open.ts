import type { Gate } from './gate.ts';

/** The role takes someone: not closed, places left, its period not over. What it doesn't tell stands open. */
export const roleOpenGate: Gate = {
  id: 'role-open',
  check: ({ role, setting }) => {
    const isOver = role.period?.to != null && role.period.to < setting.today;
    return role.isOpen && role.places !== 0 && !isOver ? 'pass' : 'fail';
  },
  evidence: ({ role, setting }) => {
    if (!role.isOpen) {
      return { status: 'closed' };
    }
    if (role.places === 0) {
      return { places: 0 };
    }
    return role.period?.to != null && role.period.to < setting.today ? { periodTo: role.period.to } : {};
  },
};
