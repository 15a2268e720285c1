import { expect, test } from 'vitest'
import { TrustLine } from '../../components/prompt/TrustLine.tsx'
import { group, mia } from '../core/situations.ts'
import { render } from '../words/spoken.tsx'

const line = (recipient = mia.recipient) =>
  render(
    <TrustLine recipient={recipient} onTrust={() => null} onAlwaysAsk={() => null} onSettled={() => {}} />,
  )

test.each([
  [mia.recipient, 'Don&#x27;t ask again for <bdi>Mia Chen</bdi>'],
  [group('Road trip').recipient, 'Don&#x27;t ask again for <bdi>Road trip</bdi>'],
])('offers to ask less or more: %#', (recipient, label) => {
  const html = line(recipient)
  expect(html).toContain(`>${label}</button>`)
  expect(html).toContain('>Always ask in this chat</button>')
  // The second click for a group comes after the first.
  expect(html).not.toContain('Yes,')
  expect(html).toContain('<p role="status"></p>')
})
