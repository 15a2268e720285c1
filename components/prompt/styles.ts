/**
 * The style sheets of all we draw on a page, as one text for the shadow root. In this order: where two rules weigh the
 * same, the later one wins.
 */
import tokens from 'virtual:tokens.css?inline'
import avatar from './Avatar.css?inline'
import card from './Card.css?inline'
import cueLine from './CueLine.css?inline'
import dialog from './Dialog.css?inline'
import notice from './Notice.css?inline'
import stage from './Stage.css?inline'
import stop from './Stop.css?inline'
import trustLine from './TrustLine.css?inline'
import words from './Words.css?inline'

export const styles = [tokens, stage, avatar, cueLine, words, notice, dialog, card, trustLine, stop].join('')
