import type { Corpus } from '../corpus.ts'

export const es: Corpus = {
  people: `
    Lucía = Lucía Robles
    Jose = José Álvarez
    Ximena = ximena 🌙
    Andres = Andrés
    Rocío = ✨Rocío✨
    Matías = matias_r
    Yolanda = Yolanda Peña
    Nuria = Dra. Nuria Vidal
    Camila = 𝒞𝒶𝓂𝒾𝓁𝒶
    Héctor = HÉCTOR
    Pilar = Pilar y Juan
    Joaquin = Joaquín
  `,
  greets: `
    hola {}
    Hola {}!
    holaaa {l} como estas
    hola {l} oye me prestas tu cargador
    buenos días {} dormiste bien?
    buenas tardes {}, ya llegó el paquete
    buenas noches {} descansa
    Buenas {} todo bien?
    holi {l} 💕
    hey {l} vienes o no
    oye {}, me llamas?
    oye {l} ya saliste
    qué tal {} cómo va todo
    que onda {l}
    Hola, {}! te cuento algo
    ¡Hola {}! ¿Cómo te fue?
    Querida {}, te escribo desde el mar
    Estimado {}, adjunto lo que pidió
    hola mi {}, te extraño
    hola amiga {}
    hola doña {} buenas
    Hola Sr. {} le confirmo la cita
    perdón {}
    perdona {}, llego tarde
    gracias {}!
    muchas gracias {} por todo
    feliz cumpleaños {}!! 🎉
    felicidades {}! te lo mereces
    hola {l} q haces
    ola {l} tdo bn
    hola de nuevo {}
    ey {}! mira esto
    holis {l} vas a venir mañana
    buen día {}
    muy buenas {}!
    hola tía {} ya comimos
    buenos dias {l} ☀️
    hola {} 😊 ya llegaste
    bienvenida {}!
    hola {l} necesito pedirte un favor
  `,
  starts: `
    {}, estás ahí?
    {}! ayuda!
    {}, llámame cuando puedas
    {l}, ya cenaste
    {}, te quiero mucho
    {} hola, una pregunta
    {}! ven rápido
    {}, espera
    {}, perdona que no contesté
    {}, me haces un favor
  `,
  ends: `
    nos vemos a las seis, {}
    muchas gracias, {}!
    te extraño, {}
    vienes o no, {}?
    buenas noches, {} ❤️
    llámame luego, {}
    qué risa, {} 😂
    eres la mejor, {}!
    dónde estás, {}
    te quiero, {}
  `,
  innocent: `
    jajaja sí
    si claro
    ya voy
    ya, gracias
    bueno, nos vemos
    Hola! ¿Cómo estás?
    hola qué tal
    hola buenas
    hola a todos
    hola chicos
    hola guapa
    hola mi amor ya salí
    hola corazón
    buenos días a todos
    buenas noches, descansa
    Buenas! Qué haces
    oye no me contestaste
    oye, mira
    qué onda wey
    gracias por todo
    muchas gracias, de verdad
    perdón por la tarde
    perdón, me dormí
    feliz navidad a todos
    feliz viernes
    felicidades por el trabajo
    dale, nos vemos
    vale, perfecto
    claro, sin problema
    obvio, amiga
    qué lindo, me encanta
    qué bueno!
    madre mía, qué calor
    Dios mío, qué susto
    profe, no entendí la tarea
    jefe, ya terminé
    mamá, ya llegué
    papi, ven
    {} dijo que viene
    {} y yo ya llegamos
    está {} contigo?
    viste a {} ayer
    la mamá de {} llamó
    fui con {} y Marta al cine
    hola soy {}
    Hola, aquí {}
    hola {} me dijo que estás enfermo
    {}? ni idea
    vi a {}, está bien
    mis favoritos son {}, Dani y Lola
    un beso, {}
    saludos, {}
    atentamente, {}
    mi hermana, {}
    estoy muy cansada
    mañana trabajo
    el lunes me va bien
    no pasa nada
    buena suerte mañana
    buen provecho
    ay no, qué mal
    uf, qué día
    en serio, no me lo creo
    sol, playa y arena
    compra pan, leche, huevos
    estoy en Madrid, España
    hola mundo
    linda foto, te ves genial
    bella, como siempre
    amor, ya llegué
    cielo, te llamo luego
    ven, te espero
    mira, qué gracioso
    hoy no puedo, mañana sí
    te veo luego, amor
    eso es verdad, jaja
    para, me muero de risa
    ánimo, tú puedes
    bendiciones para todos
    Feliz día de la madre
    lo siento mucho
    querido diario
    hasta luego, cuídate
    siempre igual, qué pesado
    mil gracias, reina
    noches de fiesta
  `,
  secrets: `
    4111 1111 1111 1111 cad 09/28 cvv 123
    Tu código de WhatsApp es 482-913
    Tu código de verificación de Google es 482913
    482913 es tu código de Uber
    El código es 482913, no lo compartas
    clave: girasol22
    mi clave es gato2024
    la contraseña es Tulipan!9
    contraseña: mariposa77
    Su clave dinámica es 482913
    mi pin es 4821
    Tu código de Apple ID es: 482913
    ES91 2100 0418 4502 0005 1332
  `,
  harmless: `
    la clave es tener paciencia
    clave: mañana te digo
    contraseña: no me acuerdo
    cuál es la contraseña?
    olvidé mi contraseña
    código postal 28013
    código de descuento 482913
    pedido no 4111111111111111
    número de pedido 4111111111111111
    guía 4111111111111111
    nos vemos en 2024
    mi número es 612 345 678
    son 1.250 euros
    la palabra clave del juego
  `,
}
