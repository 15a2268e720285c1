import { useCallback, useEffect, useState } from 'react'
import { trustTexts } from '../../components/trust-texts.ts'
import type { TrustList } from '../../lib/core/trust.ts'
import { session } from '../../lib/platform/extension.ts'
import { forgetEverything } from '../../lib/storage/forget.ts'
import type { StoragePort } from '../../lib/storage/port.ts'
import { forgetPrivate } from '../../lib/storage/private-port.ts'
import { forgetTrusted, loadTrust, watchTrust } from '../../lib/storage/trusted.ts'

/** Whom the person trusts, against storage: loaded once, followed while open. */
export function useTrustList(port: StoragePort): {
  list: TrustList | null
  problem: string | null
  remove: (key: string) => void
  forget: () => Promise<boolean>
} {
  const [list, setList] = useState<TrustList | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    const life = new AbortController()
    watchTrust(port, setList, life.signal)
    loadTrust(port).then(setList, () => setProblem(trustTexts.unread))
    return () => life.abort()
  }, [port])

  const remove = useCallback(
    (key: string) => {
      forgetTrusted(port, key).then(
        () => setProblem(null),
        () => setProblem(trustTexts.failed),
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
