/**
 * Chromium's command line for the stage, over what Puppeteer sets by itself.
 *
 * @param port where the practice site listens on 127.0.0.1
 * @param dark prefer the dark colour scheme
 */
export function chromiumFlags(port: number, dark: boolean): string[] {
  return [
    // Every other name fails to resolve: nothing can leave this machine.
    `--host-resolver-rules=MAP www.tiktok.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND`,
    '--ignore-certificate-errors',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-gpu',
    // The same pixels and words everywhere, for screenshots.
    '--force-color-profile=srgb',
    '--lang=en-US',
    // 0 is dark, 1 is light (blink::mojom::PreferredColorScheme).
    `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
    // Chromium's sandbox refuses to run as root, which containers and CI do.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}
