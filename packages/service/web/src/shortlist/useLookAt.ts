import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useShortcut } from '../app/shortcuts.js';

/** The way of the focus from the ranking to the expert who is looked at. */
interface LookAt {
  /** What tells of the expert. */
  readonly detail: RefObject<HTMLElement | null>;
  /** Takes the focus there once it is drawn. */
  readonly lookAt: () => void;
}

/** Takes the focus past all the rows of a ranking, to the expert who was chosen of them. */
export function useLookAt(): LookAt {
  const detail = useRef<HTMLElement>(null);
  const [round, setRound] = useState(0);
  const lookAt = () => setRound((before) => before + 1);
  useShortcut('o', 'Go to the expert who is looked at', lookAt);
  useEffect(() => {
    if (round > 0) detail.current?.focus();
  }, [round]);
  return { detail, lookAt };
}
