/** The generations of TikTok's page that the replica can be (docs/tiktok-page.md 1). */
export const GENERATIONS = ['G1', 'G1b', 'G2', 'G2-flyout', 'BS'] as const
