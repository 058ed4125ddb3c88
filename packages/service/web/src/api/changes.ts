type Listener = (about: string) => void;

const listeners = new Set<Listener>();
const others = new BroadcastChannel('expertmatch.changes');
others.addEventListener('message', ({ data }) => {
  if (typeof data === 'string') tellHere(data);
});

/** Says that something was changed, in every page of this browser. @param about what the keys of questions begin with */
export function tellChange(about: string): void {
  tellHere(about);
  others.postMessage(about);
}

/** Has it told of every change, here or in another page; gives what ends that. */
export function whenChanged(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellHere(about: string): void {
  for (const listener of [...listeners]) listener(about);
}
