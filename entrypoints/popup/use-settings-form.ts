import { useEffect, useReducer } from 'react'
import type { SaveSetting } from '../../components/popup/fields/FieldRow.tsx'
import type { StoragePort } from '../../lib/storage/port.ts'
import { loadSettings, saveSetting, watchSettings } from '../../lib/storage/settings.ts'
import { emptyForm, type FormState, nextForm } from './form-state.ts'

/** How long "Saved" stays. */
const SAVED_MS = 2000
/** Storage that has not answered by then may never do; the form shows the defaults and says so. */
const STORAGE_MS = 1500

let choices = 0

/** The settings form against storage: loaded once, followed while open, each choice stored at once. */
export function useSettingsForm(port: StoragePort): { form: FormState; save: SaveSetting } {
  const [form, tell] = useReducer(nextForm, emptyForm)

  useEffect(() => {
    const life = new AbortController()
    watchSettings(port, (found) => tell({ type: 'found', found }), life.signal)
    const late = setTimeout(() => tell({ type: 'unreadable', problem: 'popup.silent' }), STORAGE_MS)
    life.signal.addEventListener('abort', () => clearTimeout(late))
    loadSettings(port)
      .then((found) => tell({ type: 'found', found }))
      .catch(() => tell({ type: 'unreadable', problem: 'popup.unread' }))
      .finally(() => clearTimeout(late))
    return () => life.abort()
  }, [port])

  useEffect(() => {
    if (!form.saved) return
    const fade = setTimeout(() => tell({ type: 'quiet' }), SAVED_MS)
    return () => clearTimeout(fade)
  }, [form.saved])

  const save: SaveSetting = (name, value) => {
    choices += 1
    const id = choices
    tell({ type: 'chosen', id, name, value })
    saveSetting(port, name, value)
      .then((found) => tell({ type: 'saved', id, found }))
      .catch(() => tell({ type: 'refused', id, problem: 'popup.unsaved' }))
  }
  return { form, save }
}
