import type { Corpus } from '../corpus.ts'

export const pt: Corpus = {
  people: `
    Joao = João Batista
    Letícia = Letícia
    Thiago = thiago 🔥
    Inês = Inês Carvalho
    Beatriz = ✨beatriz✨
    Vinícius = vinicius.m
    Débora = DÉBORA
    Caio = Caio
    Raquel = Profa. Raquel Dias
    Otávio = 𝗢𝘁𝗮𝘃𝗶𝗼
    Ana = Ana Clara
    Luana = luana_
  `,
  greets: `
    oi {}
    Oi {}!
    oiii {l} tudo bem
    oie {l}
    olá {}, tudo certo?
    bom dia {} dormiu bem?
    boa tarde {}, chegou a encomenda
    boa noite {} dorme bem
    e aí {} beleza?
    eai {l} vai vir hoje
    opa {}! tudo joia
    oi {l} vc ta em casa
    oi oi {}
    Oi, {}! deixa eu te contar
    ei {l} me liga
    ei, {}!
    fala {} blz
    Querida {}, escrevo com saudade
    oi amiga {}
    oi dona {} bom dia
    Olá Sr. {} confirmo a consulta
    oi prof {} não entendi
    desculpa {}
    Desculpe {}, vou atrasar
    obrigada {}!
    muito obrigado {} por tudo
    feliz aniversário {}!! 🎂
    parabéns {}! você merece
    oi {l} q ta fazendo
    salve {l} suave
    oi minha {} saudade
    oi de novo {}
    bom diaaa {}
    hey {l} bora sair
    boa noitee {l} 🌙
    oi tia {} já almoçamos
    oi {} 😊 chegou bem
    olha {}, preciso falar com vc
    bem vinda {}!
    valeu {}!
  `,
  starts: `
    {}, você tá aí?
    {}! socorro!
    {}, me liga quando puder
    {l}, já jantou
    {}, te amo muito
    {} oi, uma pergunta
    {}! vem rápido
    {}, espera
    {}, desculpa não ter respondido
    {}, me faz um favor
  `,
  ends: `
    te vejo às seis, {}
    muito obrigada, {}!
    tô com saudade, {}
    você vem ou não, {}?
    boa noite, {} ❤️
    me liga depois, {}
    que engraçado, {} 😂
    você é a melhor, {}!
    onde você tá, {}
    te amo, {}
  `,
  innocent: `
    kkkkk sim
    kkk verdade
    rsrs pois é
    sim, claro
    já tô indo
    bom, até amanhã
    Oi! Tudo bem?
    oi tudo bem
    oi sumida
    oi gente
    oi meninas
    oi amor, já saí
    oi vida
    bom dia a todos
    bom dia flor do dia
    boa noite, durma bem
    Boa! Parabéns
    boa sorte amanhã
    boa viagem
    e aí mano
    obrigada por tudo
    muito obrigado, de verdade
    desculpa a demora
    desculpa, dormi
    feliz natal a todos
    feliz sexta
    parabéns pelo emprego
    beleza, até mais
    tá bom, combinado
    com certeza, amiga
    que lindo, amei
    nossa, que calor
    meu Deus, que susto
    eita, sério?
    professor, não entendi
    chefe, terminei
    mãe, cheguei
    pai, me busca
    {} disse que vem
    {} e eu já chegamos
    a {} tá aí com você?
    viu o {} ontem
    a mãe da {} ligou
    fui com {} e Marta no cinema
    oi aqui é {}
    Oi, é {} da escola
    oi {} me disse que você tá doente
    {}? nem sei
    vi {}, tá bem
    meus preferidos são {}, Duda e Léo
    beijos, {}
    abraços, {}
    atenciosamente, {}
    minha irmã, {}
    tô muito cansada
    amanhã trabalho
    segunda dá pra mim
    não tem problema
    bom apetite
    aff, que dia
    sério, não acredito
    sol, praia e areia
    compra pão, leite, ovos
    tô em Lisboa, Portugal
    olá mundo
    linda foto, amei
    linda, como sempre
    amor, cheguei
    gata, arrasou
    vem, tô esperando
    olha, que engraçado
    olha só isso
    hoje não dá, amanhã sim
    até logo, amor
    isso é verdade, kkk
    para, tô morrendo de rir
    força, você consegue
    Deus te abençoe
    sinto muito
    querido diário
    fala sério
    fala pra ela que eu vou
    até mais, se cuida
    sempre igual, que chato
    valeu mesmo, irmão
    ei você
  `,
  secrets: `
    meu cartão 5555 5555 5555 4444 val 09/28
    Seu código do WhatsApp: 482-913
    Seu código de verificação do Google é 482913
    482913 é seu código Uber
    O código é 482913, não compartilhe
    senha: girassol22
    a senha é gato2024
    minha senha: Tulipa!9
    meu pin é 4821
    Seu código do ID Apple é: 482913
    código de segurança 482913
    PT50 0002 0123 1234 5678 9015 4
  `,
  harmless: `
    esqueci a senha
    qual é a senha?
    senha: amanhã te falo
    senha: não lembro
    a senha é a mesma
    CEP 01310-100
    código de desconto 482913
    pedido no 4111111111111111
    número do pedido 4111111111111111
    rastreio 4111111111111111
    em 2024 a gente vê
    meu número é 11 91234-5678
    deu 1.250 reais
    senha 482 no banco, fila enorme
  `,
}
