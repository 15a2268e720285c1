/** The gecko id of wxt.config.ts. */
export const GECKO_ID = 'right-person@right-person.example'

/** Firefox gives every profile another UUID; a fixed one lets tests know the address of our own pages. */
export const EXTENSION_UUID = '7c1f4f0e-5d0a-4d0e-9c55-2f6b1a9e3d42'

/**
 * Firefox's preferences for the stage, over what Puppeteer sets by itself.
 *
 * @param port where the practice site listens on 127.0.0.1
 * @param dark prefer the dark colour scheme
 */
export function firefoxPreferences(port: number, dark: boolean): Record<string, string | number | boolean> {
  return {
    ...siteOnThisMachine(port),
    ...noBackgroundNetwork,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_UUID }),
    // The button that asks for access is enough: nobody can press the browser's own question.
    'extensions.webextOptionalPermissionPrompts': false,
    'intl.locale.requested': 'en-US',
    'intl.accept_languages': 'en-US',
    // 0 is dark, 1 is light.
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
  }
}

/** www.tiktok.com is this machine; every other name goes to a proxy that is not there, so nothing can leave. */
function siteOnThisMachine(port: number) {
  return {
    'network.dns.localDomains': 'www.tiktok.com',
    'network.socket.forcePort': `443=${port}`,
    'network.trr.mode': 5,
    'network.proxy.type': 1,
    // Port 1 (tcpmux): nothing listens there on a machine of our time.
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 1,
    'network.proxy.no_proxies_on': 'www.tiktok.com, localhost, 127.0.0.1',
    'network.proxy.failover_direct': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'network.http.http3.enable': false,
  }
}

const noBackgroundNetwork = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.background.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.google5.updateURL': '',
  'browser.search.suggest.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.contextual-services.contextId': '',
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.systemAddon.update.url': '',
  'geo.enabled': false,
  'media.gmp-manager.url': '',
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}
