/** Word lists for telling whether a message opens by naming someone. All folded (lib/core/people/names.ts), space-separated. */

const set = (words: string) => new Set(words.split(' '))

/** Words that greet by themselves; they also count behind a name ("bob hi", "小明你好"). */
export const CALLS = set(
  'hi hey hello hiya heya hii hiii heyy heyyy yo gm hola oi olá ola salut bonjour bonsoir coucou ciao buongiorno ' +
    'buonasera hallo moin servus hoi hej hei merhaba selam günaydın привет здравствуй здравствуйте привіт cześć ahoj ' +
    'halo hai chào สวัสดี हैलो नमस्ते مرحبا اهلا أهلا سلام היי שלום 你好 您好 嗨 哈喽 早安 早上好 晚上好 こんにちは おはよう ' +
    'こんばんは やあ ねえ 안녕 안녕하세요',
)

/** Words that greet in front of a name only ("good morning Bob", "dear Bob"). */
export const GREETINGS = new Set([
  ...CALLS,
  ...set(
    'dear morning evening afternoon good buenos buenas días tardes noches querido querida bom boa dia tarde noite ' +
      'cher chère caro cara liebe lieber guten morgen dag xin 早 야',
  ),
])

/** First words of display names that people also use for anybody, or that begin a sentence: never taken for a name. */
export const ADDRESSES = set(
  'a an the my your our ur its im is are not just only real official mr mrs ms dr sir team club group family class ' +
    'there all everyone everybody guys girl girls boys boy man dude bro bruh bruv sis mate buddy pal folks friend friends ' +
    'love lovely babe baby bby honey hun sweetie sweet darling beautiful gorgeous cutie king queen angel boss chef ' +
    'user tiktok again you u it this that what so no yes ok sorry thanks thank good happy sad lil little big ' +
    'amor mi bebe bebé cariño guapa guapo amigo amiga amigos hermano chicos gente todos meu minha gente galera ' +
    'mon ma chéri chérie les tout tous schatz süße leute alle amore ragazzi tutti canım kanka abi abla ' +
    'habibi حبيبي حبيبتي bhai yaar друг друзья солнце дорогой дорогая 大家 宝贝 亲爱的 みんな 여러분 자기',
)

/** Names that are words: after a greeting they only count with a mark right behind them ("hi Will!", "hey will you"). */
export const WORD_NAMES = set(
  'will may mark hope rose grace faith joy june april august summer autumn dawn eve iris lily daisy violet ivy ' +
    'jack bill rob pat sue drew grant chase hunter mason dean earl duke prince art gene guy jay ray rich frank ernest ' +
    'miles wade chance chip dale glen heath rusty sandy sunny ruby pearl amber crystal ginger olive holly jasmine ' +
    'penny melody harmony destiny star sky skye river rain storm winter max major angel christian norm peg tab ' +
    'sol luz paz mar rosa cruz clara claire pierre fleur marine ernst can deniz su umut света вера надежда любовь ' +
    'mama mom mum dad papa',
)

/** What follows a name that is spoken of, not to: "hey Bob said you were ill". */
export const SPOKEN_OF = set(
  'said says say told tells is was has had isnt wasnt just got gets wants wanted needs asked thinks came called texted ' +
    'and or n & with from in at on s here speaking won lost plays played hier aquí aqui тут und oder sagt hat ist y o e dijo dice es está et ou a dit est sono è ha и или',
)

/** What follows a name in small letters that is spoken to: "hey bob can you". */
export const SPOKEN_TO = set(
  'can could are r you u your do did have where when what how why wanna i im its thanks thank thx pls please sorry ' +
    'good happy it long whats hows this the we lets',
)

export const AND = set('and or & n und oder y o e et ou и или と 和')

/** With one of the other behind it, these speak to somebody, and no word that is also a name stands before them. */
export const ASKS = set('are can could do did have')
export const YOU = set('you u we i')

/**
 * Names people go by that do not look like the one they were given: greeting Bob may well mean Robert. One line for each
 * family of names; forms that begin alike (Sam, Samantha) need none. Common English, Spanish and Russian ones.
 */
const FAMILIES = [
  'robert bob bobby rob bert',
  'william bill billy will liam',
  'richard dick rick ricky',
  'james jim jimmy jamie',
  'john jack johnny',
  'jonathan jon johnny',
  'michael mike mick mickey misha',
  'edward ed eddie ted teddy ned',
  'henry harry hank',
  'charles charlie chuck',
  'anthony tony',
  'alexander alex sasha xander lex sandro александр саша шура',
  'alexandra alex sasha sandra lexi александра саша',
  'elizabeth liz lizzie beth betty eliza lisa ella',
  'margaret maggie meg peggy greta',
  'katherine catherine kate katie kathy cathy kat kitty',
  'susan sue susie',
  'dorothy dolly dot',
  'joseph josé jose joe joey pepe',
  'francisco paco pancho fran',
  'ignacio nacho',
  'guadalupe lupe',
  'dolores lola',
  'rosario charo',
  'concepción concha',
  'dmitri dima дмитрий дима',
  'мария маша',
  'maria masha',
  'иван ваня',
  'анна аня',
  'anna anya',
  'евгений женя',
  'владимир вова володя',
  'екатерина катя',
  'наталья наташа',
  'михаил миша',
  'алексей лёша леша',
  'николай коля',
  'ольга оля',
].map((family) => family.split(' '))

/** Every other name in a family with one of `names`. */
export const nicknamesOf = (names: readonly string[]): string[] =>
  FAMILIES.filter((family) => names.some((name) => family.includes(name))).flat()
