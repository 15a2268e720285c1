import { createElement } from 'react'
import { useReplica } from './context.ts'
import { renamed } from './drift.ts'
import { hashOf } from './hash.ts'
import type { PartName, Skin } from './skins/skin.ts'

interface Props extends Omit<React.AllHTMLAttributes<HTMLElement>, 'className'> {
  of: PartName
  /** The replica's own classes beside TikTok's, for style.css. */
  also?: string
  /** The label of its class in a state that has one of its own. */
  label?: string | undefined
  viewBox?: string
  ref?: React.Ref<HTMLDivElement>
}

/** An element of TikTok's page, made as the skin makes it. `data-part` is ours, so that tests find it in any skin. */
export function Part({ of, also, label, ...props }: Props) {
  const { skin, gen, store } = useReplica()
  const { drift } = store.options
  const { tag = 'div', e2e, attributes, plainClass, ...part } = skin.parts[of]
  const ownLabel = label ?? part.label
  const id = attributes?.id === undefined ? {} : { id: renamed(drift, 'id', String(attributes.id)) }
  const classes = [ownLabel && classOf(skin, gen, renamed(drift, 'label', ownLabel)), plainClass, also]
    .filter(Boolean)
    .join(' ')
  return createElement(tag, {
    'data-part': of,
    ...(classes && { className: classes }),
    ...(e2e && { 'data-e2e': renamed(drift, 'e2e', e2e) }),
    ...attributes,
    ...id,
    ...props,
  })
}

/** A class with the given label, e.g. `css-1abc2de-5e6d46e3--DivChatBottom e1823izs0`: hashes are invented, labels are not. */
const classOf = (skin: Skin, gen: string, label: string) =>
  `${skin.classPrefix(hashOf(gen + label))}${label} e${hashOf(label + gen)}0`
