import { useSyncExternalStore } from 'react';
import type { Session } from './session.ts';

type Node = Session['nodes'][number];

const key = 'passa.node';
const listeners = new Set<() => void>();

/** The node that was shown last on this device, where it is one of these; else the first of them, if there is any. */
export function lastNode(nodes: readonly Node[]): Node | undefined {
  const kept = localStorage.getItem(key);
  return nodes.find(({ id }) => id === kept) ?? nodes[0];
}

/** Keeps which node is shown, for the pages that are opened next. */
export function keepLastNode(nodeId: string): void {
  if (localStorage.getItem(key) !== nodeId) {
    localStorage.setItem(key, nodeId);
    for (const listener of listeners) {
      listener();
    }
  }
}

/** See {@link lastNode}; follows what is chosen. */
export function useLastNode(nodes: readonly Node[]): Node | undefined {
  useSyncExternalStore(listen, () => localStorage.getItem(key));
  return lastNode(nodes);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
