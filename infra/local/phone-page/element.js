/** Makes an element; text is always text, never markup. */
export function element(name, { text, ...attributes } = {}, children = []) {
  const made = document.createElement(name)
  if (text !== undefined) made.textContent = text
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(attribute, value === true ? '' : value)
  }
  made.append(...children)
  return made
}

/** Shows these children, and touches the page only when they differ: a screen reader is not told twice. */
export function show(parent, children) {
  const next = element('div', {}, children)
  if (next.innerHTML !== parent.innerHTML) parent.replaceChildren(...next.childNodes)
}
