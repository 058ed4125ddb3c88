/** Where the focus is, and where that stands, so that something near can take it when it is gone. */
interface Place {
  readonly element: Element;
  /** What the element stands in, nearest first, each with the index of the child that leads to the element. */
  readonly within: readonly { readonly parent: Element; readonly index: number }[];
  /** Of what lies above the screen: where the focus was before it went there. */
  readonly before: Place | undefined;
}

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** What lies above the screen and goes when it was dealt with. */
const ABOVE = 'dialog, .toasts';

/**
 * For the life of the page, gives the focus to what stands where it was when the element that had it is taken away,
 * hidden or disabled: a row that was deleted, a button that has done its work. A browser would begin at the top again.
 */
export function keepFocus(): void {
  let place: Place | undefined;
  /** Whether the person took the focus away, by a press beside everything or out of the page. */
  let isLeft = false;
  let isDue = false;
  const look = () => {
    isDue = false;
    if (place !== undefined && !isLeft && isNowhere() && !canFocus(place.element))
      successorOf(place)?.focus();
  };
  const soon = () => {
    if (!isDue) requestAnimationFrame(() => setTimeout(look));
    isDue = true;
  };
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) place = placeOf(target, place);
    isLeft = false;
  });
  document.addEventListener('focusout', () =>
    setTimeout(() => {
      isLeft = place !== undefined && isNowhere() && canFocus(place.element);
      soon();
    }),
  );
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function placeOf(element: Element, last: Place | undefined): Place {
  const within: { parent: Element; index: number }[] = [];
  for (let child = element; child.parentElement !== null; child = child.parentElement) {
    const parent = child.parentElement;
    within.push({ parent, index: Array.prototype.indexOf.call(parent.children, child) });
    if (parent.matches('main')) break;
  }
  const above = element.closest(ABOVE);
  const isInside = above !== null && last?.within.some(({ parent }) => parent === above);
  return { element, within, before: above === null ? undefined : isInside ? last?.before : last };
}

/** What takes the focus when the element of a place cannot have it; undefined until there is something. */
function successorOf({ within, before }: Place): HTMLElement | undefined {
  const above = within.find(({ parent }) => parent.matches(ABOVE))?.parent;
  if (above !== undefined && !above.matches('dialog[open]:modal')) return returnTo(before);
  for (const { parent, index } of within) {
    if (!parent.isConnected || !parent.checkVisibility()) continue;
    const found = nearestIn(parent, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function returnTo(before: Place | undefined): HTMLElement | undefined {
  if (before === undefined) return firstIn(document.querySelector('main') ?? document.body);
  return canFocus(before.element) && before.element instanceof HTMLElement
    ? before.element
    : successorOf(before);
}

/** The first that can be focused from a child on, else before it, else the parent itself. */
function nearestIn(parent: Element, index: number): HTMLElement | undefined {
  const children = [...parent.children];
  const inTurn = [...children.slice(index), ...children.slice(0, index).toReversed()];
  for (const child of inTurn) {
    const found = firstIn(child);
    if (found !== undefined) return found;
  }
  return parent instanceof HTMLElement && parent.tabIndex >= 0 && canFocus(parent) ? parent : undefined;
}

function firstIn(element: Element): HTMLElement | undefined {
  const all = [element, ...element.querySelectorAll(FOCUSABLE)];
  return all.find(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(FOCUSABLE) && !one.matches(ABOVE) && canFocus(one),
  );
}

function canFocus(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility();
}
