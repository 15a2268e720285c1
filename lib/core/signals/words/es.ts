import type { Words } from './words.ts'

/** Spanish. */
export const es: Words = {
  calls:
    'hola holi holis holiwis buenas buen_día buenos_días buena_tarde buenas_tardes buenas_noches ' +
    'buena_noche wenas wena ola hey_hola hola_hola hola_buenas hola_buenos_días hola_buenas_tardes ' +
    'hola_buenas_noches qué_tal qué_onda qué_hubo quiubo qué_pasa saludos muy_buenas buen_dia_a_ti ' +
    'quihubo hola_de_nuevo',
  hints:
    'querido querida estimado estimada oye oiga eh ey epa aló bienvenido bienvenida adios chao ' +
    'hasta_luego hasta_manana nos_vemos mira che',
  thanks:
    'gracias muchas_gracias mil_gracias perdon perdona disculpa disculpe lo_siento felicidades ' +
    'feliz_cumple feliz_cumpleanos feliz_navidad feliz_año por_favor porfa escucha enhorabuena te_quiero ' +
    'te_amo suerte buena_suerte cuidate',
  beside:
    'senor senora senorita sr sra srta don doña doctora dra profe profesor profesora tío tía primo prima ' +
    'mi querido querida estimado estimada amor carino guapo guapa amigo amiga hermano hermana hermanito ' +
    'hermanita brother compa wey güey parce parcero mijo mija mami papi nena nene chico chica jefe jefa ' +
    'reina rey corazon cielo vida mi_vida bebé bebe princesa preciosa hermosa hermoso bonita bonito gordo ' +
    'gorda flaco flaca loco loca amix bb senores la el',
  quiet:
    'descansa ven salí mundo ' +
    'tú tu vos usted ustedes él ella nosotros ellos mí te se lo los las un una de en con sin por para que ' +
    'qué quien cuál cuando donde cómo como porque si sí nop nel vale dale bueno bien mal mejor claro ' +
    'obvio exacto listo perfecto genial chido padre bacan jaja jeje xd uf ay uy orale andale pues ' +
    'entonces así tambien tampoco nunca siempre hoy manana ayer luego ahora despues antes aquí ahí allá ' +
    'muy mucho poco nada todo todos todas algo alguien nadie gente chicos chicas amigos amigas muchachos ' +
    'familia mamá papá abuela abuelo hijo hija novio novia maestro maestra capitan feliz triste es está ' +
    'estoy estas eres soy son fue era hay tengo tienes quiero quieres puedo puedes voy vas va vamos sabes ' +
    'creo dime dice mira espera verdad mentira ojala quizas seguro igual ademas pero cuidado ayuda animo ' +
    'adelante bendiciones dios amén lunes martes miercoles jueves viernes sabado domingo mierda carajo ' +
    'joder coño puta chale neta solo toma venga anda nuevo nueva lindo casi tan otro otra dos',
  pets: 'linda bella bello cara mona chula',
  of:
    'dijo dice está va viene vino quiere queria tiene tenia es era fue hizo y e o u aquí llego salio ' +
    'llamo mando me_dijo me_conto me_ha me_escribio me_llamo murio',
  to: 'qué cómo cuando donde puedes podrias tienes estas me te quieres vas sabes todo mira necesito una por',
  and: 'y e o u ni',
  me: 'soy yo soy_yo llamo atte atentamente saludos habla beso besos abrazo abrazos',
  names: 'sol luz paz mar cruz',
}
