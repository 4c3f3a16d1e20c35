/**
 * What script adds where it runs, served as /enhance.js; nothing needs it. A form goes off once, what is to
 * be pasted elsewhere gets a button that copies it, and a file chosen for import is shown by its name.
 */
export const enhanceScript = `for (const form of document.forms)
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) return event.preventDefault()
    form.dataset.sent = 'yes'
    form.setAttribute('aria-busy', 'true')
  })
addEventListener('pageshow', (event) => {
  if (event.persisted) for (const form of document.forms) delete form.dataset.sent
})
if (navigator.clipboard)
  for (const quote of document.querySelectorAll('blockquote[data-copy]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = quote.dataset.copy
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(quote.innerText)
      button.textContent = quote.dataset.copied
    })
    quote.after(button)
  }
const said = document.querySelector('.answer')
if (said) said.focus()
`
