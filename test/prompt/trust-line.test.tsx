import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TrustLine } from '../../components/prompt/TrustLine.tsx'
import { group, mia } from '../core/situations.ts'

const render = (recipient = mia.recipient) =>
  renderToStaticMarkup(
    <TrustLine recipient={recipient} onTrust={() => null} onAlwaysAsk={() => null} onSettled={() => {}} />,
  )

test.each([
  [mia.recipient, 'Don&#x27;t ask again for Mia Chen'],
  [group('Road trip').recipient, 'Don&#x27;t ask again for Road trip'],
])('offers to ask less or more: %#', (recipient, label) => {
  const html = render(recipient)
  expect(html).toContain(`<bdi>${label}</bdi></button>`)
  expect(html).toContain('>Always ask in this chat</button>')
  // The second click for a group comes after the first.
  expect(html).not.toContain('Yes,')
  expect(html).toContain('<p role="status"></p>')
})
