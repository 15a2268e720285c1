import type { Words } from './words.ts'

/** Portuguese, mostly as in Brazil. */
export const pt: Words = {
  calls:
    'oi oie oiê olá alô bom_dia boa_tarde boa_noite e_aí eaí eae eai iae opa fala salve oi_oi oi_bom_dia ' +
    'oi_boa_tarde oi_boa_noite olá_bom_dia olá_boa_tarde olá_boa_noite oi_tudo_bem tudo_bem tudo_bom blz ' +
    'beleza oi_de_novo koe coé e_aê fala_aí qual_é oizinho bdia',
  hints:
    'olha caro cara prezado prezada ei ô ow psiu tchau até_mais até_amanha até_logo bem_vindo bem_vinda boas ' +
    'cadê viu',
  thanks:
    'obrigado obrigada obg brigado brigada valeu vlw muito_obrigado muito_obrigada desculpa desculpe ' +
    'foi_mal perdao parabens feliz_aniversario feliz_natal feliz_ano_novo pfv escuta boa_sorte se_cuida',
  beside:
    'senhor senhora seu dona doutor doutora professora profa prof tio tia meu minha mano mana irmao irmã cara parca ' +
    'véi velho moço moça menino menina gato gata lindo rainha rei chefe patrao patroa gatinha gatinho ' +
    'bebê nenê migo miga amg flor anjo coracao vida caro o a os as',
  quiet:
    'vem sumida sumido aff mundo ' +
    'eu você vc vcs voces ele ela nós eles uma da em na com sem pelo pela pra pro q quem qual quando onde ' +
    'quanto pq sim não nao nn já tá ta beleza certo isso isto esse essa este aquele aqui aí ali lá hoje ' +
    'amanha ontem agora depois sempre tambem tb tbm só muito pouco tudo alguem ninguem galera pessoal ' +
    'turma mãe mamae pai papai vó vovó vovô filho filha namorado namorada marido esposa meninas meninos ' +
    'kkk rs rsrs nossa eita caramba uau ai ui ué uai puts poxa caraca foda merda porra mds socorro deus ' +
    'bom boa bem melhor legal massa top show perfeito otimo otima serio jura juro foi ser estou tô são ' +
    'tem tenho vai vou quero quer pode posso sabe acho olha veja calma bora partiu entao mas nem tipo ' +
    'talvez quase mais menos segunda terca quarta quinta sexta lindos deusa maravilhosa perfeita gostosa ' +
    'gostoso noite dia tarde bencao forca',
  pets: 'bela flor',
  of:
    'disse falou fala tá vai vem veio quer tem tinha é foi fez ligou mandou ou aqui chegou saiu me_disse ' +
    'me_contou me_falou morreu',
  to: 'você vc quando onde pode posso vamos bora já qual que quer preciso uma blz viu por pelo pela',
  and: 'ou nem',
  me: 'sou eu sou_eu é_o é_a aqui_é meu_nome_é abracos abraco att atenciosamente atte beijo beijos bjs',
  names: 'luz paz mar cruz',
}
