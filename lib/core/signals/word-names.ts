/** Names that are words, names people go by, and family names: what names themselves need, beside the languages' words. */

const list = (names: string) => names.split(' ')

/**
 * First names that everyday speech of some language has as words: Ana is "I" in Arabic chats, Anne "mother" in Turkish, Ben
 * "I" there. Nobody where that language is spoken, a name elsewhere.
 */
export const ELSEWHERE: ReadonlySet<string> = new Set(
  list(
    'ana anne ali ada bella belle bela ben dan linda rosa rose claire clare ella ela mia mona mira stella vera regina said ' +
      'hadi karim mine beau kim nhi thi sa mi lan nur jesus kai abe angel luna bea lea sara noa ida isa dani gaia bruna ' +
      'flor lina nova ange tia hari',
  ),
)

/**
 * Names people go by that do not look like the one they were given: greeting Bob may well mean Robert. One line for each
 * family of names; forms that begin alike (Sam, Samantha) need none. Only silences, so a doubtful one costs little.
 */
const FAMILIES = [
  'robert bob bobby rob bert',
  'william bill billy will liam',
  'richard dick rick ricky',
  'james jim jimmy jamie',
  'john jack johnny juan ivan',
  'jonathan jon johnny',
  'michael mike mick mickey misha miguel михаил миша',
  'edward ed eddie ted teddy ned eduardo lalo',
  'henry harry hank enrique quique',
  'charles charlie chuck carlos',
  'anthony tony antonio toni antonia tonio',
  'alexander alexandra alex sasha xander lex sandro sandra lexi александр александра саша шура саня alejandro alejandra ale alessandro ' +
    'alessandra iskander',
  'elizabeth liz lizzie beth betty eliza lisa ella isabel elisabeth',
  'margaret maggie meg peggy greta rita',
  'katherine catherine kate katie kathy cathy kat kitty екатерина катя katya',
  'susan sue susie',
  'dorothy dolly dot',
  'joseph jose joe joey pepe josef giuseppe beppe pino ze pepito',
  'thomas tom tommy',
  'daniel danny dan dani',
  'francisco francisca paco pancho fran francesco francesca chico kiko franz',
  'ignacio nacho',
  'guadalupe lupe lupita',
  'dolores lola',
  'rosario charo',
  'concepcion concha conchita',
  'jesus chuy chucho',
  'enrique kike',
  'manuel manolo manu',
  'luis lucho',
  'giovanni gianni vanni nanni',
  'luigi gigi',
  'johannes hannes hans johann',
  'friedrich fritz',
  'sebastian basti bastian',
  'dmitri dmitry dima дмитрий дима митя',
  'мария маша машa маруся maria masha marie mary',
  'иван ваня vanya',
  'анна аня нюра anna anya',
  'евгений евгения женя zhenya',
  'владимир вова володя vova vladimir',
  'наталья наталия наташа ната natalia natasha',
  'алексей леша alexey lesha',
  'николай коля nikolai kolya',
  'ольга оля olga olya',
  'елена лена алена elena lena',
  'татьяна таня tatiana tanya',
  'сергей сережа серый sergey',
  'павел паша pavel pasha',
  'юрий юра yuri yura',
  'анастасия настя стася anastasia nastya',
  'дарья даша daria dasha',
  'светлана света svetlana',
  'людмила люда мила',
  'галина галя',
  'ирина ира irina ira',
  'юлия юля yulia julia',
  'константин костя',
  'виктор виктория витя вика',
  'роман рома',
  'вячеслав слава',
  'muhammad mohammed mohamed mohammad mehmet mohd hamada محمد محمود mo',
  'mustafa mustapha mostafa مصطفى',
  'yusuf yousef youssef joseph يوسف',
  'ibrahim abraham ابراهيم',
  'abdullah abdallah abdul عبدالله عبد',
].map(list)

/** Every other name in a family with one of `names`. */
export const nicknamesOf = (names: readonly string[]): string[] =>
  FAMILIES.filter((family) => names.some((name) => family.includes(name))).flat()

/** First words behind which the name people go by stands: family names that come first, and names that many share. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  list(
    'nguyen tran pham hoang huynh phan vu vo dang bui ngo duong dinh doan luong trinh truong le ly ' +
      'kim lee park choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn yoo ' +
      'wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo gao luo zheng xie tang deng feng cao peng xiao pan yuan ' +
      'muhammad mohammed mohamed mohammad muhamad mohd muh md abdul abd siti ahmad nur dian ' +
      '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 محمد عبد احمد',
  ),
)

/** Chinese family names of one sign; a name of two to four signs that begins so is a person's. */
export const HAN_FAMILY =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯'
export const HAN_FAMILY_TWO = list('欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 慕容')
/** Japanese family names of two signs: the first half of a name of four or three. */
export const JAPANESE_FAMILY: ReadonlySet<string> = new Set(
  list(
    '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 藤田 ' +
      '後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 三浦 藤原 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 島田 ' +
      '谷口 大野 工藤 高田 丸山 今井 河野 村田 武田 上野 増田 平野 杉山 千葉 久保 松井 桜井 野口 松尾 菊地 木下 野村 新井 菅原',
  ),
)
/** Korean family names: the first syllable of a name of three. */
export const HANGUL_FAMILY =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모'

/** With one of the other behind it, these speak to somebody, and no word that is also a name stands before them. */
export const ASKS: ReadonlySet<string> = new Set(list('are can could do did have'))
/** Begins a sentence about oneself, with whatever stands before it: "morning run i did". */
export const I: ReadonlySet<string> = new Set(list('i im ich je yo eu io ben я saya aku tôi mình main'))
export const YOU: ReadonlySet<string> = new Set(list('you u we i'))
