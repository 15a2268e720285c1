import type { Words } from './words.ts'

/** Indonesian, and what Malay shares with it. */
export const id: Words = {
  calls:
    'hai hay hallow hy selamat_pagi selamat_siang selamat_sore selamat_malam selamat_tidur selamat_petang ' +
    'selamat_datang met_pagi met_siang met_sore met_malem met_malam mat_pagi slmt_pagi ' +
    'assalamualaikum_wr_wb askum samlikum waalaikumsalam permisi punten kenal salam_kenal apa_kabar ' +
    'apakabar pagi_pagi woi woy oy hai_hai good_pagi',
  hints:
    'pagi siang sore malam malem mlm p ping cek misi dadah sampai_jumpa sampai_besok sampe_besok yuk ayo ' +
    'dengar denger',
  thanks:
    'makasih makasi mksh mksih terima_kasih terimakasih trims trimakasih tengkyu maaf maap sori ' +
    'selamat_ulang_tahun met_ultah hbd selamat selamat_ya tolong tlg semangat mohon sukses jaga_diri',
  beside:
    'adikku kakakku kak kaka kakak ka mas mbak mba bang abang bng bung pak bapak pa bu ibu om tan dek dik adek adik de ' +
    'mang teh teteh aa neng kang uda uni cak gan min ustad ustadzah dok dokter bos sayang syg sayangku ' +
    'beb bebeb cinta cintaku cantik ganteng kawan sobat temanku teman sahabat saudara saudari bunda ayah ' +
    'tuan nona puan encik cik ku nih yaa yah dong deh sih kok lho loh nya yang',
  quiet:
    'jujur sabar huft hangat dunia ' +
    'aku saya gue gua gw lu loe kamu km kmu kau kita kami mereka ini itu sini apa siapa kapan dimana ' +
    'kemana kenapa knp gimana gmn bagaimana berapa yg dan atau tapi tp kalau kalo klo karena untuk buat ' +
    'dengan dgn dari ke pada iya y tidak tdk gak ga gk nggak ngga enggak bukan belum blm udah udh sudah ' +
    'lagi lg akan mau bisa boleh harus pasti mungkin oke siap betul bener benar salah baik bagus keren ' +
    'mantap mantul hebat seru lucu gila anjir anjay anjing astaga astagfirullah masyaallah insyaallah ' +
    'subhanallah lah wah waduh aduh duh yaudah sekarang skrg nanti ntar tadi besok bsk kemarin hari ' +
    'minggu selasa rabu kamis jumat sabtu semua semuanya orang anak gaes guis keluarga mamah papah nenek ' +
    'kakek suami istri pacar guru murid bosque ada jangan jgn coba lihat liat tunggu bentar sebentar ' +
    'cepat banget bgt sangat aja saja juga jg hanya terus trus jadi jd emang memang masih pernah selalu ' +
    'banyak dikit satu dua senang sedih capek baru lama hidup pokoknya soalnya ternyata kayaknya kayak ' +
    'sumpah serius kasian sakit makan tidur pulang main',
  of:
    'bilang kata katanya udah sudah pergi dateng datang itu dan atau sama lagi_di ngomong nelpon punya ' +
    'tuh yang disini',
  to:
    'apa lagi mau aku kamu gimana bisa udah ada kapan dimana boleh tolong ini sehat jadi besok nanti ' +
    'sibuk tadi izin buat untuk atas saya ya',
  and: 'dan atau sama',
  me: 'salam hormat salam_hangat peluk aku saya ini gue gw nama namaku',
  names: 'indah cinta bintang cahaya mega fajar',
}
