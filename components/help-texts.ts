/**
 * Every English sentence of the page `What you can still do`. It is read by someone who has just made a mistake, so it
 * is short, and it says only what we can stand behind: what is merely reported is called reported, what we do not know
 * is called unknown (I7). Sources, as of the date below: four written guides agree that deleting a chat is one-sided;
 * highsocial.com (2024-09-13), famety.com, drivecanvas.com, nairobinews.co.ke and press on voice notes (2025-08)
 * report "Delete for everyone" in the mobile app. No source tells of the website. When one does, change the sentence
 * and the date together.
 */
export const helpTexts = {
  title: 'What you can still do',
  name: 'Right Person for TikTok DMs',
  lede: 'Did a message go to the wrong person? Deleting it may not reach their side. These things can help.',
  secret: {
    heading: 'Was there a password, a code or a card number in it?',
    todo: 'Change or block it now, before anything else. That is the only sure remedy.',
  },
  now: {
    heading: 'Do this now',
    steps: [
      {
        todo: 'Only just sent it? Look for “Delete for everyone”.',
        more: 'In the menu of the message, if TikTok offers it. More on that below.',
      },
      {
        todo: 'Write a correction at once.',
        more: 'For example:',
        samples: [
          'Sorry, that message was meant for someone else. Please ignore it.',
          'I sent you that by mistake. Please do not pass it on.',
        ],
      },
      {
        todo: 'Ask them to delete it on their side.',
        more: 'You will have only their word for it.',
      },
      {
        todo: 'Block them, if you want no more messages.',
        more: 'It is meant to stop further messages. It does not remove what they have.',
      },
      {
        todo: 'Abuse, or somebody else’s private data? Report it.',
        more: 'TikTok decides what comes of it.',
      },
    ],
  },
  does: {
    heading: 'What deleting does',
    asOf: 'As of November 2026',
    source: ', from public guides. We found no official help text.',
    points: [
      { about: 'A chat', says: 'is removed for you only. All written guides we found agree.' },
      { about: 'A message', says: 'is removed for you by plain “Delete”.' },
      {
        about: '“Delete for everyone”',
        says: 'has been reported in the mobile app, for about three minutes after sending. The other side is then reportedly told that something was deleted. Whether the website offers it, we do not know: look for those words in the menu.',
      },
    ],
  },
  doesNot: {
    heading: 'What deleting does not do',
    points: [
      'Plain “Delete” does not take the message back.',
      'It does not undo a notification they already saw.',
      'We can promise nothing about what TikTok keeps.',
    ],
  },
  footer: 'This page sends nothing anywhere. Not affiliated with TikTok.',
} as const
