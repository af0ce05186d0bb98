/**
 * Returns an element of the page's own markup.
 * @throws when the markup has no such element: the page and its script do not match
 */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id)
  if (!(element instanceof kind)) throw new TypeError(`the page has no ${kind.name} #${id}`)
  return element
}

type Children = readonly (Node | string)[]

/** Creates an element; text is inserted as text, never as markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: Children
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  if (className !== '') element.className = className
  element.append(...children)
  return element
}

/** Creates a button that calls `act` on a click. */
export function makeButton(text: string, act: () => void, className = ''): HTMLButtonElement {
  const button = make('button', className, text)
  button.type = 'button'
  button.addEventListener('click', act)
  return button
}

/** Replaces the children and returns the focus to the element with the same id, so that a key can be held down. */
export function redraw(parent: HTMLElement, ...children: Children): void {
  const focused = parent.contains(document.activeElement) ? document.activeElement?.id : undefined
  parent.replaceChildren(...children)
  if (focused) document.getElementById(focused)?.focus()
}

/** Sets the options of a list; draws them again only when they have changed. */
export function redrawOptions(
  select: HTMLSelectElement,
  options: readonly { readonly value: string; readonly text: string }[],
  chosen: string,
): void {
  const before = Array.from(select.options, ({ value }) => value).join()
  if (before !== options.map(({ value }) => value).join()) {
    select.replaceChildren(...options.map(({ value, text }) => new Option(text, value)))
  }
  if (chosen !== '') select.value = chosen
}
