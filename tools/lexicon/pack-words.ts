import {
  edgeBits,
  letterNumber,
  type PackedWords,
  type Reading,
  writeReading,
} from '../../matching/lexicon/packed-format.ts';

interface State {
  /** Letter number → state; in the order of the letters' codes. */
  readonly next: Map<number, State>;
  reading: number | null;
  /** Equal for states that take the same words to the same readings. */
  id: number;
  /** Where its edges begin; -1 until it has a place. */
  place: number;
}

/**
 * The smallest automaton that knows the words, made as Daciuk, Mihov, Watson and Watson describe for sorted words
 * (Incremental construction of minimal acyclic finite-state automata, 2000).
 * @param readings by folded word, of {@link letters} alone
 */
export function packWords(readings: ReadonlyMap<string, Reading>): PackedWords {
  const { root, states, texts } = buildAutomaton(readings);
  const edges: number[] = [];
  // a state comes after those that it leads to, so that all targets are known; number 0 tells the root
  const place = (state: State): number => {
    const targets = [...state.next].map(([letter, target]) => ({ letter, to: target.place }));
    if (state.reading !== null) {
      targets.unshift({ letter: 0, to: state.reading });
    }
    const first = edges.length;
    targets.forEach(({ letter, to }, at) => {
      edges.push(letter | (at === targets.length - 1 ? edgeBits.last : 0) | (to << edgeBits.target));
    });
    return first;
  };
  edges.push(0);
  for (const state of states) {
    state.place = place(state);
  }
  edges[0] = place(root);
  return {
    edges: Buffer.from(Uint32Array.from(edges).buffer).toString('base64'),
    readings: texts.join('\n'),
  };
}

function buildAutomaton(readings: ReadonlyMap<string, Reading>): {
  root: State;
  states: Iterable<State>;
  texts: string[];
} {
  const textNumbers = new Map<string, number>();
  const register = new Map<string, State>();
  const newState = (): State => ({ next: new Map(), reading: null, id: -1, place: -1 });
  const root = newState();
  const path: { readonly from: State; readonly letter: number; readonly to: State }[] = [];

  const settle = (length: number): void => {
    while (path.length > length) {
      const step = path.pop();
      if (step === undefined) {
        return;
      }
      const { from, letter, to } = step;
      const key = [to.reading ?? '', ...[...to.next].map(([key, { id }]) => `${key}:${id}`)].join(' ');
      const known = register.get(key);
      if (known === undefined) {
        to.id = register.size;
        register.set(key, to);
      } else {
        from.next.set(letter, known);
      }
    }
  };

  let before = '';
  for (const word of [...readings.keys()].sort()) {
    let shared = 0;
    while (shared < before.length && word[shared] === before[shared]) {
      shared += 1;
    }
    settle(shared);
    let state = path.at(-1)?.to ?? root;
    for (let at = shared; at < word.length; at += 1) {
      const to = newState();
      const letter = letterNumber(word.charCodeAt(at));
      state.next.set(letter, to);
      path.push({ from: state, letter, to });
      state = to;
    }
    const reading = readings.get(word);
    if (reading !== undefined) {
      const text = writeReading(reading);
      const number = textNumbers.get(text) ?? textNumbers.size;
      textNumbers.set(text, number);
      state.reading = number;
    }
    before = word;
  }
  settle(0);
  return { root, states: register.values(), texts: [...textNumbers.keys()] };
}
