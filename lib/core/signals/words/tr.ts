import type { Words } from './words.ts'

/** Turkish. */
export const tr: Words = {
  calls:
    'merhaba merhabalar mrb mrhb meraba selam selamlar slm selamun_aleykum selamunaleykum aleykum_selam ' +
    'selamin_aleykum gunaydin gunaydinlar iyi_aksamlar iyi_geceler iyi_gunler tunaydin nbr naber nasilsin ' +
    'selam_selam hayirli_sabahlar hayirli_aksamlar hayirli_gunler hayirli_cumalar iyi_sabahlar ' +
    'kolay_gelsin iyi_bayramlar hayirli_bayramlar bayramin_mubarek hoş_geldin hosgeldin hey_selam alo',
  hints:
    'sevgili sayin sa as hey hişt pişt hop baksana bak bi_baksana gorusuruz hosca_kal hoscakal bay_bay ' +
    'iyi_uykular gunler aksamlar geceler la lan ulan',
  thanks:
    'tesekkurler tesekkur_ederim sagol sağ_ol sagolasin eyvallah eyv tşk tskler özür_dilerim kusura_bakma ' +
    'affedersin tebrikler tebrik_ederim kutlarim dogum_gunun_kutlu_olsun iyi_ki_dogdun iyiki_dogdun ' +
    'mutlu_yillar gecmis_olsun lutfen ltfn dinle seni_seviyorum bol_şans basarilar',
  beside:
    'bey hanim beyefendi hanimefendi hoca hocam ogretmenim abi abim agabey abla ablam ablacim abicim amca ' +
    'dayi teyze yenge eniste kuzen kuzum canim canimm cnm sevgili sevgilim askim hayatim bebegim bebisim ' +
    'tatlim guzelim birtanem bitanem kanka kankam kank kardes kardesim kardo karsim reis usta baskan ' +
    'mudurum şef arkadasim dostum prensesim kralicem kral kralim balim guzellik yavrum oglum kizim bacim ' +
    'benim sayin ya',
  quiet:
    'herkese ben ayni sikici gunluk dunya ' +
    'sen biz siz onlar bana sana beni seni senin onun bu şu şey bir ve veya ki neden niye nasil nerede ' +
    'nereye nerde hangi kim kime kaç için ile gibi ama cunku eğer hem evet evt hayir yok var tamam tmm ' +
    'olur olmaz oldu peki iyi kötü guzel harika mukemmel efsane şaka gercek gercekten valla vallahi ' +
    'cidden bence belki galiba sanirim tabi tabii kesin aynen dogru yanlis haklisin işte simdi sonra önce ' +
    'bugun yarin dün aksam sabah gece hep hiç herkes kimse biri çok az daha sadece yine artik hala zaten ' +
    'arkadaslar millet gencler kizlar beyler aile anne annem baba babam eş karim kocam takim ahaha of öf ' +
    'üf vay yuh hadi haydi dur gel git ver yap allah allahim insallah masallah amin pazartesi sali ' +
    'carsamba persembe cuma cumartesi pazar degil istiyorum musun misin yeni eski mutlu uzgun lazim hazir ' +
    'tek resmi hayat acaba knk mudur ogrenci gulum efendim buyur uyku',
  of: 'dedi diyor soyledi geldi gitti gelmis aradi yazdi ister istiyor ile ve veya burada ben ta da de mi',
  to:
    'nasilsin naber ne nerede nerdesin napiyorsun napiyon bana sana bir bi bugun yarin musait iyi seni ' +
    'sen bu gel var acil orda her çok ev evde',
  and: 've veya ile',
  me: 'ben benim adim ismim burasi sevgiler sevgilerle saygilar saygilarimla selamlar opuyorum',
  names: 'can su ay yaz',
}
