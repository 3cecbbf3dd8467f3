/**
 * Key of the advisory lock that erasing a candidate holds alone, and copying suggestions elsewhere holds together with
 * others, so that no copy is made of what is being erased: "ERAS" in ASCII.
 */
export const erasureLockKey = 0x45524153;
