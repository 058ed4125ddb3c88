import { useState } from 'preact/hooks';
import { session } from './session.js';

/**
 * A text that somebody writes, kept in this tab until it is used, so that leaving, reloading or a session that ends does
 * not lose it; whoever signs in with another key does not see it.
 * @param place tells the text from others
 */
export function useKeptText(place: string): readonly [text: string, write: (text: string) => void] {
  const key = `expertmatch.text ${session.value?.keyId} ${place}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  const write = (written: string) => {
    setText(written);
    keep(key, written);
  };
  return [text, write];
}

/** Forgets all that was written, because whoever wrote it leaves. */
export function forgetTexts(): void {
  sessionStorage.clear();
}

/** A text that is too long for the browser to keep is not kept. */
function keep(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    sessionStorage.removeItem(key);
  }
}
