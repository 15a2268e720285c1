/**
 * Runs in the page (Firefox): the elements below a root that have one of the roles, are drawn and not inert, in document
 * order, each followed by its role and its name. One function without imports, because it travels as text.
 *
 * The name follows the part of the accessible-name computation that our UI uses: aria-labelledby, aria-label, a
 * field's label, alt, and the content of roles that are named by it.
 *
 * @param roles comma-separated
 */
export function scan(root: ShadowRoot, roles: string): (Element | string)[] {
  const wanted = roles.split(',')
  const implicit: Record<string, string> = {
    BUTTON: 'button',
    DIALOG: 'dialog',
    OUTPUT: 'status',
    SUMMARY: 'button',
    TEXTAREA: 'textbox',
    SELECT: 'combobox',
    FIELDSET: 'group',
    IMG: 'img',
    UL: 'list',
    OL: 'list',
    LI: 'listitem',
    P: 'paragraph',
  }
  const inputs: Record<string, string> = {
    checkbox: 'checkbox',
    radio: 'radio',
    button: 'button',
    submit: 'button',
  }
  const namedByContent = ['button', 'link', 'checkbox', 'radio', 'heading', 'option', 'tab', 'menuitem']

  const roleOf = (element: Element): string => {
    const own = element.getAttribute('role')?.trim().split(/\s+/)[0]
    if (own) return own
    if (element.tagName === 'INPUT') return inputs[(element as HTMLInputElement).type] ?? 'textbox'
    if (element.tagName === 'A') return element.hasAttribute('href') ? 'link' : ''
    if (/^H[1-6]$/.test(element.tagName)) return 'heading'
    return implicit[element.tagName] ?? ''
  }
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
  const contentOf = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? ''
    if (node.nodeType !== 1) return ''
    const element = node as Element
    if (element.getAttribute('aria-hidden') === 'true' || element.tagName === 'STYLE') return ''
    const label =
      element.getAttribute('aria-label') ?? (element.tagName === 'IMG' ? element.getAttribute('alt') : null)
    return label ?? Array.from(element.childNodes, contentOf).join('')
  }
  const nameOf = (element: Element, role: string): string => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
    const labels = ids.map((id) => root.getElementById(id)).filter((label) => label !== null)
    if (labels.length > 0) return squeeze(labels.map(contentOf).join(' '))
    const own = element.getAttribute('aria-label')
    if (own) return squeeze(own)
    const fieldLabels = Array.from((element as HTMLInputElement).labels ?? [])
    if (fieldLabels.length > 0) return squeeze(fieldLabels.map(contentOf).join(' '))
    if (element.tagName === 'IMG' || namedByContent.includes(role)) return squeeze(contentOf(element))
    return squeeze(element.getAttribute('title') ?? '')
  }
  const modal = root.querySelector('dialog:modal')
  const isExposed = (element: Element): boolean => {
    if (element.closest('[aria-hidden="true"], [inert]')) return false
    if (modal && !modal.contains(element)) return false
    return element.checkVisibility({ visibilityProperty: true })
  }

  const found: (Element | string)[] = []
  for (const element of root.querySelectorAll('*')) {
    const role = roleOf(element)
    if (!wanted.includes(role) || !isExposed(element)) continue
    found.push(element, role, nameOf(element, role))
  }
  return found
}
