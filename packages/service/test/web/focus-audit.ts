/// <reference lib="dom" />

/** What is found where the focus is. */
export interface FocusLook {
  /** What has the focus, or `outside`. */
  readonly at: string;
  readonly faults: readonly string[];
  /** Whether the focus is where it was first. */
  readonly isRound: boolean;
}

/**
 * What of a page is to be reached with Tab, what was, and how it looks with the focus. It runs in the page, where its
 * source is put, so that it uses nothing from outside itself.
 */
export class FocusAudit {
  readonly #dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  readonly #scope = this.#dialog ?? document.body;
  readonly #began = document.activeElement;
  readonly #targets = [
    ...this.#scope.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter((one) => this.#isTarget(one));
  /** How each looks without the focus. */
  readonly #before = new Map<Element, string>();
  readonly #reached = new Set<Element>();
  #first: Element | undefined;
  #hasMoved = false;

  constructor() {
    for (const one of this.#targets) if (one !== this.#began) this.#note(one);
  }

  /** Looks at what has the focus. */
  look(): FocusLook {
    const at = document.activeElement;
    if (this.#began !== null && at !== this.#began && !this.#before.has(this.#began)) this.#note(this.#began);
    if (at === null || at === document.body || !document.hasFocus()) {
      this.#hasMoved = this.#first !== undefined;
      return { at: 'outside', faults: [], isRound: false };
    }
    this.#first ??= at;
    this.#hasMoved ||= at !== this.#first;
    this.#reached.add(at);
    return {
      at: this.#nameOf(at),
      faults: this.#faultsOf(at),
      isRound: at === this.#first && this.#hasMoved,
    };
  }

  /** What is to be reached and was not; of radio buttons one is enough, the others have the arrows. */
  unreached(): string[] {
    const groups = new Set([...this.#reached].map((one) => this.#groupOf(one)));
    return this.#targets
      .filter((one) => one.isConnected && this.#isTarget(one) && !this.#reached.has(one))
      .filter((one) => this.#groupOf(one) === undefined || !groups.has(this.#groupOf(one)))
      .map((one) => this.#nameOf(one));
  }

  #faultsOf(element: Element): string[] {
    const drawn = this.#drawn(element);
    const style = this.#styleOf(drawn);
    const faults: string[] = [];
    if (style === this.#before.get(element) || style === '0px none')
      faults.push(`looks the same with the focus: ${this.#nameOf(element)}`);
    if (!this.#isSeen(drawn)) faults.push(`hidden while it has the focus: ${this.#nameOf(element)}`);
    if (!this.#scope.contains(element)) faults.push(`out of the dialog: ${this.#nameOf(element)}`);
    return faults;
  }

  #note(element: Element): void {
    this.#before.set(element, this.#styleOf(this.#drawn(element)));
  }

  #isTarget(element: Element): boolean {
    const canTab = element instanceof HTMLElement && element.tabIndex >= 0 && !element.matches(':disabled');
    return canTab && element.checkVisibility({ visibilityProperty: true });
  }

  #nameOf(element: Element): string {
    return element.outerHTML.slice(0, 160);
  }

  #groupOf(element: Element): string | undefined {
    return element instanceof HTMLInputElement && element.type === 'radio' ? element.name : undefined;
  }

  /** What is seen of an element: its label, where it is not seen itself. */
  #drawn(element: Element): Element {
    return element.getBoundingClientRect().width <= 1 ? (element.closest('label') ?? element) : element;
  }

  #styleOf(element: Element): string {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return `${outlineStyle === 'none' ? '0px' : outlineWidth} ${boxShadow}`;
  }

  /** Whether some of it is there to be seen, in the window, in what scrolls around it, and below nothing. */
  #isSeen(element: Element): boolean {
    const { top, left, bottom, right } = this.#seenPart(element);
    if (bottom - top < 1 || right - left < 1) return false;
    const parts = [0.5, 0.1, 0.9];
    return parts.some((x) =>
      parts.some((y) => {
        const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      }),
    );
  }

  #seenPart(element: Element) {
    let { top, left, bottom, right } = element.getBoundingClientRect();
    const around = [{ top: 0, left: 0, bottom: innerHeight, right: innerWidth }];
    for (let one = element.parentElement; one !== null && one !== this.#dialog; one = one.parentElement)
      if (getComputedStyle(one).overflow !== 'visible') around.push(one.getBoundingClientRect());
    for (const box of around) {
      top = Math.max(top, box.top);
      left = Math.max(left, box.left);
      bottom = Math.min(bottom, box.bottom);
      right = Math.min(right, box.right);
    }
    return { top, left, bottom, right };
  }
}
