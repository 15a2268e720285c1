import type { Corpus } from '../corpus.ts'

export const en: Corpus = {
  people: `
    Oliver = Oliver
    Harriet = Harriet Doyle
    Tessa = tessa 🌷
    Callum = ✨callum✨
    Naomi = Naomi.B
    Brandon = BRANDON
    Priscilla = Priscilla J. Moss
    Gwen = Dr. Gwen Ashby
    Leona = queen leona
    Dexter = 𝓓𝓮𝔁𝓽𝓮𝓻
    Kiera = k i e r a
    Rory = rory_99
  `,
  greets: `
    hey {}
    Hey {}!
    hi {l} got a sec
    heyyyy {} where are you at
    haiii {l}
    Hello {}, can we move dinner to nine
    good morning {} hope you slept ok
    Good evening {}! the parcel came
    hey there {l} long time no see
    yo {}, you up?
    hiya {l} its me from the gym
    heyy {l} i miss you so much
    helloo {}
    morning {}! coffee?
    Hi {} 😊 did you get home safe
    sup {l}
    hey Dr. {} quick one
    hi my dear {}, thank you for sunday
    sorry {}
    Sorry {}, running late
    thanks {}!
    happy birthday {}!! 🎂
    Congrats {}! so proud
    hey {l} u still coming
    hi again {}
    Dear {}, I wanted to write to you for weeks
    gm {l} ☀️
    good night {} sleep tight
    hey {l} lol that video
    hi {l} its about tomorrow
    oiii {l} answer me
    wassup {} we still on for friday
    hey bestie {}
    hey {} baby
    hey, {}!
    Hi, {}. Are you free later
    welcome back {}!
    greetings {}
    heya {l} can u pick me up
    thank you {}
  `,
  starts: `
    {}, are you there
    {}! Help!
    {}, call me when you can
    {l}, did you feed the cat
    {}! where did you go
    {} hi, quick question
    {}, I love you
    {}, wait
    {}!! look at this
    {}, sorry I missed your call
  `,
  ends: `
    see you at six, {}
    thanks so much, {}!
    I miss you, {}
    are you coming or not, {}?
    good night, {} ❤️
    call me back, {}
    that was so funny, {} 😂
    you are the best, {}!
    where are you, {}
    love you, {}
  `,
  innocent: `
    lol same here
    omg i can't believe it
    congrats on the new job!!
    wow, that looks amazing
    haha ya
    ok
    Good evening! How are you?
    good morning! did you sleep
    hey how are u
    hey you
    hi there
    hey guys
    hey everyone, party at mine
    good luck today
    good vibes only
    hey coach, is practice on
    hi boss
    Yes boss, on it
    hey bestie
    dear all
    madam, your order is ready
    princess, wake up
    ok, see you there
    Sure, sounds good
    Nice, I love it
    thanks, that helps a lot
    sorry, my phone died
    hey {} sent you money
    hey {} told me everything
    hi {} says hello
    {} said she is on her way
    {} and I are already here
    is {} with you
    did you see {} yesterday
    {}'s mom called
    i was with {} and Sam all day
    me, {} and the others are going
    hey it's {}
    Hi, this is {}
    hello {} here
    {}? never heard of her
    I told {}, then we left
    we met {}, he is nice
    we went with {}, it was great
    watching a movie with {}
    i am so tired
    am i late
    we should go
    Monday works for me
    no worries
    hello world
    morning run done, feeling great
    hi, I saw your video and loved it
    hey love, on my way
    happy friday!
    happy new year everyone
    good game
    Help! my car broke down
    stop, you are killing me
    hey stranger
    hey sexy
    hey man
    yo bro what's good
    hi babe, home soon
    hello beautiful
    thank you so much
    thank god it's friday
    sorry for the late reply
    sorry babe
    well, that was quick
    true, I forgot about that
    king, you dropped this
    tell me more, please
    see you soon, love
    no, thank you
    it's raining, again
    I ate pizza, pasta and cake
    we need milk, bread, eggs
    he is in London, England
    what do you mean, lol
    that's crazy, right
    come over, bring snacks
    it is Friday, finally
    love from {}
    xoxo, {}
    best, {}
    kisses, {}
    from your favourite cousin, {}
    my sister, {}
    my favorites are {}, Dana and Lou
    Hey! Just saw this
    Hi! Sorry I was asleep
    hi! Beach tomorrow?
    Hey, Spotify link please
    hello kitty is cute
    hey google play jazz
    good grief
    goodnight moon was my favourite book
    hey jude is my favourite song
    Thanks a million
    dear diary
    dear santa
    Morning, sunshine
    Sunday, noon, the usual place
  `,
  secrets: `
    4111 1111 1111 1111 09/28 123
    card 5555555555554444,09/28
    5105 1051 0510 5100 123
    4111  1111  1111  1111
    4111.1111.1111.1111
    4111–1111–1111–1111
    my iban is GB82 WEST 1234 5698 7654 32
    Your WhatsApp code: 123-456
    Your WhatsApp code is 482-913. Don't share this code
    G-482913 is your Google verification code.
    Your Apple ID Code is: 482913. Don't share it with anyone.
    Your Uber code is 4829. Never share this code.
    482913 is your one-time passcode
    Your OTP is 482913
    Use 482913 to verify your account
    pass: sunflower22
    pw: hunter2
    password is Tulip!2019
    my pin is 4821
    PIN 4821
    the netflix password: Bluebird77
    login: sam@mail.test password: kitten99
  `,
  harmless: `
    my otp 2024
    kahoot pin: 483921
    game pin 483921
    lobby code 48291
    zoom code 482 913 4471
    giveaway code 482913
    google code jam 2024
    cvv 100%
    password: forgotten
    password hint: my first cat
    I need the password asap
    do you know the password?
    what's the wifi password?
    what is your pin, 4 digits or 6?
    order no 4111111111111111
    tracking number 4111 1111 1111 1111
    I forgot my password
    password reset link coming
    the code review is at 1430
    pin it for 2024
    discount code 482913
    my number is 07700 900123
    flight BA2490 at 18:30
    see you on 24/11/2026 at 6
    it cost 1.299,00
  `,
}
