import type { Words } from './words.ts'

/** English. */
export const en: Words = {
  calls:
    'hi hey hello hiya heya heyo ayo ayy hallo hullo howdy gm good_morning good_evening good_afternoon ' +
    'good_day good_night goodnight goodmorning gn greetings wassup whassup wazzup whatsup whats_up sup ' +
    'hey_there hi_there hello_there hey_yo hi_again hey_again',
  hints:
    'dear dearest yo oi morning evening afternoon mornin night psst ahem welcome welcome_back bye goodbye ' +
    'cya later_on',
  thanks:
    'sorry thanks thank_you thanku thankyou thx ty tysm tyvm congrats congratulations happy_birthday hbd ' +
    'happy_bday merry_christmas happy_new_year good_luck please pls plz listen well_done excuse_me ' +
    'miss_you love_you see_you take_care im_sorry so_sorry',
  beside:
    'sister brother mr mrs ms miss dr doctor prof professor sir madam maam uncle aunt auntie aunty cousin dear dearest ' +
    'my our lovely sweet darling beautiful gorgeous handsome dude bro bruh bruv broski sis mate buddy pal ' +
    'friend love babe baby bby hun honey king queen princess boss chef coach captain lil little big old ' +
    'bestie bff homie man fam gurl girl boy bunny lord saint mister the one_and_only san chan kun sama ' +
    'senpai sensei',
  quiet:
    'one a an i im ive id ill its it is are am was were be not no nope nah yes yep yeah yea yup ya yall ok ' +
    'okay okey kk alright right sure fine cool nice wow woah whoa omg omfg lol lmao lmfao rofl haha ha ah ' +
    'aw oh ooh oops ouch ugh uh um hmm hm mm eh er huh yay slay damn dang shit fuck hell gosh god jesus ' +
    'wtf idk ikr tbh ngl fr ong btw fyi imo smh brb ttyl gtg rip gg ez bet cap facts true false same this ' +
    'that these those there here who what whats when where why how which whose if so but because coz ' +
    'though just only also too very really rly still again already always never ever maybe perhaps ' +
    'probably anyway actually basically literally honestly seriously obviously hopefully finally now ' +
    'later soon today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday ' +
    'weekend good great best better bad worst awesome amazing perfect excellent crazy insane wild funny ' +
    'cute sexy hot new long short happy sad mad lost tired bored ready busy late early free real official ' +
    'fake random quick guess think know see look lets let got get gotta gonna wanna need want can cant ' +
    'could do does did dont didnt have has had you u ur your me mine myself we us they them he she him ' +
    'her his their all everyone everybody anyone someone nobody people guys girls boys ladies folks team ' +
    'club group family class kids students friends mom mum mommy mummy dad daddy papa grandma grandpa ' +
    'brother sister wife hubby husband boyfriend girlfriend admin mod support customer seller driver ' +
    'teacher student manager user tiktok world life music video live daily memes fun game games shop ' +
    'store hate blessed amen hallelujah peace out off up down back on in at for from with about like ' +
    'question update reminder warning attention urgent important wrong exactly agreed deal cutie sweetie ' +
    'sweetheart sugar stranger legend loser idiot bitch bae sunshine angel star pretty hottie two first ' +
    'second last next any some every more most much many lot almost birthday morning night time wait stop ' +
    'help go come check watch try remember forget imagine believe trust stay keep take give tell ask say ' +
    'said call text send thought thou yo sup whos hows thats theyre youre well everything nothing else ' +
    'sick dead done over under before after men women woman baddie mama crew gang bosslady',
  of:
    'said says say told tells is was has had isnt wasnt hasnt just wants wanted needs needed asked asks ' +
    'thinks thought came comes called calls texted texts sent sends gave gives took takes got made makes ' +
    'went goes left knows knew likes liked loves hates did_not didnt doesnt and or n with from in at on s ' +
    'here speaking won lost plays played wrote writes posted posts bought broke cant wont aint seems ' +
    'looks looked will would might must should died lives lived works worked this_side as who whos which',
  to:
    'can could are r you u ya ur do did have where when what how why wanna i im its thanks ty pls please ' +
    'sorry good happy whats hows this the we lets let ready call got_a any if so miss love remember wyd ' +
    'hru wbu sup hope help need wait quick my long for got_a got_any got_time thank still',
  and: 'and or n nor plus',
  me: 'its_me im i_am this_is is name love xoxo regards best kisses hugs cheers sincerely from_your from_my yours signed',
  names:
    'will may mark hope rose grant chase rob sue drew bill pat frank rich dawn jack chance chip wade ' +
    'tab peg page lane miles max major sunny rusty sandy sky summer winter autumn rain storm april ' +
    'june august honey candy cherry prince duke earl guy gene art justice faith al jo bo ty li vi lu ' +
    'ed mo',
}
