import { type CDPSession, expect, type Page } from "playwright/test";

/**
 * Why whoever looks cannot see what has the focus: it is out of the window, covered (WCAG 2.4.11), or nothing marks it;
 * null when it is seen. Runs in the page.
 */
function troubleWithFocus(): string | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active === null) return "nothing has the focus";
  const label = active.closest("label");
  const marked = [active, label, active.parentElement].some(
    (one) => one !== null && getComputedStyle(one).outlineStyle !== "none",
  );
  // A heading takes the focus without being a control: where it is, is plain.
  if (!marked && active.getAttribute("tabindex") !== "-1") return "nothing marks it";
  const shown = label ?? active;
  // A link over two lines is several boxes, and the middle of them all may be none of them.
  const boxes = [...shown.getClientRects()].filter(
    ({ left, right, top, bottom }) => right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
  );
  if (boxes.length === 0) return "it is out of the window";
  const covers = boxes.map(({ left, right, top, bottom }) => {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    let met = document.elementFromPoint(x, y);
    while (met?.shadowRoot != null) {
      const inner = met.shadowRoot.elementFromPoint(x, y);
      if (inner === null || inner === met) break;
      met = inner;
    }
    for (let one: Node | null = met; one !== null; one = one.parentNode ?? (one as ShadowRoot).host ?? null)
      if (one === shown || one === active) return null;
    return `${met?.localName} lies over it`;
  });
  return covers.includes(null) ? null : (covers[0] ?? null);
}

/** Tells and moves the focus of a page by its keys alone. */
export class Keys {
  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<Keys> {
    return new Keys(page, await page.context().newCDPSession(page));
  }

  /** Role and accessible name of what has the focus, as the browser tells them to a screen reader; "nothing" on the body. */
  async focus(): Promise<string> {
    const { result } = await this.cdp.send("Runtime.evaluate", {
      expression: `{
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        active === document.body ? null : active;
      }`,
    });
    if (result.objectId === undefined) return "nothing";
    const { objectId } = result;
    const { nodes } = await this.cdp.send("Accessibility.getPartialAXTree", {
      objectId,
      fetchRelatives: false,
    });
    const [{ role, name } = {}] = nodes;
    return `${role?.value} ${name?.value || (await this.#textOf(objectId))}`.replace(/\s+/g, " ").trim();
  }

  /** What has no name of its own is read out. */
  async #textOf(objectId: string): Promise<string> {
    const functionDeclaration = "function () { return this.innerText; }";
    const { result } = await this.cdp.send("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration,
      returnByValue: true,
    });
    return result.value;
  }

  /** Waits until the focus is there. */
  async isOn(where: string | RegExp, timeout = 10_000): Promise<void> {
    const at = expect.poll(() => this.focus(), { timeout, intervals: [50, 100, 250] });
    if (typeof where === "string") await at.toBe(where);
    else await at.toMatch(where);
  }

  /** Presses Tab, or Shift and Tab, until the focus is there; on the way it is never lost. */
  async tabTo(where: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const passed: string[] = [];
    for (let i = 0; i < 80; i++) {
      await this.page.keyboard.press(key);
      const at = await this.focus();
      expect(at, `after ${passed.at(-1)}`).not.toBe("nothing");
      // The window follows the focus a moment later.
      const trouble = expect.poll(() => this.page.evaluate(troubleWithFocus), {
        message: at,
        intervals: [50],
      });
      await trouble.toBeNull();
      if (typeof where === "string" ? at === where : where.test(at)) return;
      passed.push(at);
    }
    throw new Error(`${where} cannot be reached; passed: ${passed.join(", ")}.`);
  }

  /** Goes to something by Tab and presses a key on it. */
  async press(where: string | RegExp, key = "Enter", direction: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await this.tabTo(where, direction);
    await this.page.keyboard.press(key);
  }
}
