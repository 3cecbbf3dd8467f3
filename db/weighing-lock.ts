/**
 * Key of the advisory lock that whoever changes the policies in force holds alone, and whoever records a proposal together with others: a
 * proposal is counted by the policies in force when it is committed. It is taken before any row is locked. "WEIG" in ASCII.
 */
export const weighingLockKey = 0x57454947;
