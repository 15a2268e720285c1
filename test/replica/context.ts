import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Skin } from './skins/skin.ts'
import { type Generation, SKINS } from './skins/skins.ts'
import type { State, Store } from './store.ts'

/** Which page this is (pages.ts), and what its address says. */
export interface Address {
  page: string
  path: string
  search: string
}

export const ReplicaContext = createContext<{ store: Store; address: Address } | null>(null)

interface Replica {
  store: Store
  address: Address
  state: State
  gen: Generation
  skin: Skin
}

/** The store, its present state, the address, and the skin of this generation. */
export function useReplica(): Replica {
  const replica = useContext(ReplicaContext)
  if (!replica) throw new Error('Outside the replica')
  const { subscribe, get, options } = replica.store
  const state = useSyncExternalStore(subscribe, get, get)
  return { ...replica, state, gen: options.gen, skin: SKINS[options.gen] }
}
