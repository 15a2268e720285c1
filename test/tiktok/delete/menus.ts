/** Menus and dialogs of other making than the replica's, beside which nothing may be said of one side only (I7). */
export const EVERYONE = {
  'a dialog for "you and Mia Chen"':
    '<div role="dialog"><p>It goes for you and Mia Chen.</p><button>Cancel</button><button>Delete</button></div>',
  'a dialog that speaks of others':
    '<div role="dialog"><p>Others won’t see it.</p><button>Cancel</button><button>Delete</button></div>',
  'an entry "Remove for all"': '<div role="menu"><p>Delete</p><p>Remove for all</p></div>',
  'entries that nobody looks for':
    '<div role="menu"><button>Delete</button><div>Delete for everyone</div></div>',
  'a wide menu that withdraws':
    '<div role="menu" style="width:400px"><div role="menuitem">Delete</div><div role="menuitem">Withdraw it</div></div>',
  'an Unsend of another role':
    '<div role="menu"><div role="menuitem">Delete</div><div role="menuitemradio">Unsend</div></div>',
} as const

/** The UI languages that the replica's menus have words in. */
export const LANGUAGES = ['de', 'es', 'fr', 'pt-BR', 'tr', 'ar', 'he', 'ja', 'vi'] as const
