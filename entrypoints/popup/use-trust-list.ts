import { useCallback, useEffect, useState } from 'react'
import type { TrustList } from '../../lib/core/people/trust.ts'
import { session } from '../../lib/platform/extension.ts'
import { forgetEverything } from '../../lib/storage/forget.ts'
import type { StoragePort } from '../../lib/storage/port.ts'
import { forgetPrivate } from '../../lib/storage/private-port.ts'
import { forgetTrusted, loadTrust, watchTrust } from '../../lib/storage/trusted.ts'
import type { BareKey } from '../../lib/words/sentence.ts'

/** Whom the person trusts, against storage: loaded once, followed while open. */
export function useTrustList(port: StoragePort): {
  list: TrustList | null
  problem: BareKey | null
  remove: (key: string) => void
  forget: () => Promise<boolean>
} {
  const [list, setList] = useState<TrustList | null>(null)
  const [problem, setProblem] = useState<BareKey | null>(null)

  useEffect(() => {
    const life = new AbortController()
    watchTrust(port, setList, life.signal)
    loadTrust(port).then(setList, () => setProblem('people.unread'))
    return () => life.abort()
  }, [port])

  const remove = useCallback(
    (key: string) => {
      forgetTrusted(port, key).then(
        () => setProblem(null),
        () => setProblem('people.failed'),
      )
    },
    [port],
  )
  const forget = useCallback(
    () =>
      Promise.all([forgetEverything(port), forgetPrivate(session)]).then(
        () => true,
        () => false,
      ),
    [port],
  )
  return { list, problem, remove, forget }
}
