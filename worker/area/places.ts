/** A place for what only a few may do at once; given back when that is done. */
export interface Place {
  /** Takes a place unless it has one; false when none is free. */
  take(): boolean;
  /** Gives the place back that it has, if it has one. */
  giveBack(): void;
}

/** A number of places, for what only so many may do at once in a process. */
export class Places {
  #free: number;

  constructor(count: number) {
    this.#free = count;
  }

  /** A place that is not taken yet. */
  one(): Place {
    let isTaken = false;
    return {
      take: () => {
        if (!isTaken && this.#free > 0) {
          isTaken = true;
          this.#free -= 1;
        }
        return isTaken;
      },
      giveBack: () => {
        this.#free += isTaken ? 1 : 0;
        isTaken = false;
      },
    };
  }
}
