/** Display names that are no names, as people give themselves and their pages: nobody is greeted by a word of them. */
export const NAMED_BY_WORDS: readonly string[] = `
how are u?
A_We_Some
I am Ray
LOL Memes
OMG!
Congrats Shop
wow
haha
ya
yes man
ok
coach
Coach Dan
boss
Boss Lady
bestie
Hey Siri
Hello Kitty
Good Vibes Only
good morning club
Happy Panda
just vibes
not your angel
the real deal
my world
Thanks God
Sorry Not Sorry
no one
nobody
Nice Shop
Sure Thing
Help Desk
love
Love Island
babe
baby girl
princess
queen
king
madam
sunshine
Friday
Sunday Mood
si
Sí o No
Hola Mundo
Buenas Vibras
Gracias Totales
amor
Mi Amor
corazón
mamá
Profe Luis
claro
bueno
vida
oi
Oi Sumida
bom dia
gente
linda
Tudo Bem
coucou
Salut les gens
ma belle
merci
chef
maman
Hallo Welt
mama
schatz
Leute
na ja
ciao
Ciao Bella
mamma mia
prof
ragazzi
selam
hocam
canım
abi
kanka
tamam
привет
мама
солнце
зая
братан
да
мир
люди
يا رب
ماما
حبيبي
والله
استاذ
الحمد لله
نور القمر
kak
om
Kakak Cantik
bagus
Bagus Banget
si cantik
sayang
pak
bang
anh
chị
em
Em Yêu
mẹ
bạn
hai
ơi
trời ơi
老师
知道
大家
宝贝
老板
妈妈
早餐店
先生
みんな
ママ
先生です
ねえ
お母さん
오빠
언니
엄마
선생님
자기야
하하
भाई
भैया
माँ
दोस्त
नमस्ते इंडिया
bhai
didi
yaar
jaan
พี่
แม่
น้อง
ที่รัก
ครู
user4839201
123
🌸🌸
x
M
.
A
J.
❤️❤️❤️
2pac fan
24/7
pizza
Money
Free Fire
TikTok Shop
admin
official
Team Blue
Class of 2024
London
Brazil
music
The Voice
dad
bro
sis
Bro Code
man
girl
guys
everyone
stop
wait
help
call me
Wake Up
So Cute
Very Tired
I love you
You
me
we
it
who
what
why
when
Monday
night owl
Morning Coffee
Jude
Kitty
`
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean)
