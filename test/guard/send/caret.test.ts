/** Where the caret stands after a question. */
import { beforeEach, expect, test } from 'vitest'
import { isWritingIn, saveCaret } from '../../../lib/guard/send/caret.ts'
import { type FakeDom, FakeElement, installDom } from '../../page/fake-dom.ts'

let dom: FakeDom
let composer: FakeElement
let done: string[]

beforeEach(() => {
  dom = installDom()
  composer = new FakeElement('DIV')
  composer.isContentEditable = true
  done = []
  const selection = {
    anchorNode: composer,
    anchorOffset: 3,
    focusNode: composer,
    focusOffset: 5,
    setBaseAndExtent: (_node: unknown, from: number, _to: unknown, to: number) =>
      done.push(`${from} to ${to}`),
    selectAllChildren: () => done.push('all'),
    collapseToEnd: () => done.push('end'),
  }
  dom.document.getSelection = () => selection as never
})

const save = (focused = true) => {
  dom.document.activeElement = focused ? composer : null
  const caret = saveCaret(composer as never)
  dom.document.activeElement = null
  return caret
}

test('in the same draft it stands where it stood', () => {
  save().restore(composer as never, true)
  expect([dom.document.activeElement, done]).toEqual([composer, ['3 to 5']])
})

test('in another draft it is only given the focus', () => {
  save().restore(composer as never, false)
  expect([dom.document.activeElement, done]).toEqual([composer, []])
})

test('whoever was elsewhere stays there, unless they type on', () => {
  save(false).restore(composer as never, true)
  expect(dom.document.activeElement).toBe(null)
  save(false).restore(composer as never, true, true)
  expect(dom.document.activeElement).toBe(composer)
})

test('in a box that was made anew it stands at the end', () => {
  const anew = new FakeElement('DIV')
  save().restore(anew as never, true)
  expect([dom.document.activeElement, done]).toEqual([anew, ['all', 'end']])
})

test('without a box nothing happens', () => {
  save().restore(null, true)
  expect([dom.document.activeElement, done]).toEqual([null, []])
})

test('somebody writes where a field has the focus', () => {
  const sheet = new FakeElement('DIV')
  const note = new FakeElement('DIV', sheet)
  note.isContentEditable = true
  expect(isWritingIn(sheet as never)).toBe(false)
  dom.document.activeElement = note
  expect([isWritingIn(sheet as never), isWritingIn(composer as never)]).toEqual([true, false])
  note.isContentEditable = false
  expect(isWritingIn(sheet as never)).toBe(false)
})
