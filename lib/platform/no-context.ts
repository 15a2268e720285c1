/**
 * Stands in for WXT's ContentScriptContext (see the alias in wxt.config.ts). Our content scripts keep one
 * AbortController of their own as their lifetime, which nothing on the page can reach.
 */
export class ContentScriptContext {}
