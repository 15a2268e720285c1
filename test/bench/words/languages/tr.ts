import type { Corpus } from '../corpus.ts'

export const tr: Corpus = {
  people: `
    Ayse = Ayşe Yıldız
    Gökhan = Gökhan
    Şule = şule 🌷
    Tuğba = ✨Tuğba✨
    Oğuz = OĞUZ
    Emre = emre_34
    İpek = İpek
    Hüseyin = Dr. Hüseyin Aksoy
    Melike = 𝓜𝓮𝓵𝓲𝓴𝓮
    Burcu = Burcu T.
    Kaan = kaan.y
    Zehra = Zehra Nur
  `,
  greets: `
    selam {}
    Selam {}!
    slm {l} nbr
    selammm {l} ne yapıyorsun
    merhaba {} nasılsın
    merhabalar {}
    mrb {l} müsait misin
    günaydın {} iyi uyudun mu
    iyi akşamlar {}, kargo geldi
    iyi geceler {} tatlı rüyalar
    iyi günler {}
    hey {l} geliyor musun
    naber {} ne var ne yok
    nasılsın {}
    hoş geldin {}!
    selamün aleyküm {}
    sa {l}
    alo {}
    Merhaba {} Hanım, randevunuz onaylandı
    Selam {} abi bir şey soracağım
    merhaba {} abla
    {} hocam merhaba
    Sevgili {}, sana denizden yazıyorum
    Canım {}, seni özledim
    selam canım {}
    selam {}cim
    merhaba {}cığım nasılsın
    kusura bakma {}
    Özür dilerim {}, geç kalacağım
    teşekkürler {}!
    teşekkür ederim {} her şey için
    doğum günün kutlu olsun {}!! 🎂
    tebrikler {}! hak ettin
    iyi ki doğdun {}
    selam {l} evde misin
    hey, {}! bak ne diyeceğim
    Selam, {}. Yarın müsait misin
    günaydınn {l} ☀️
    selam {} 😊 vardın mı
    iyi bayramlar {}
  `,
  starts: `
    {}, orada mısın
    {}! yardım et!
    {}, müsait olunca ara
    {l}, yemek yedin mi
    {}, seni seviyorum
    {} selam, bir şey soracağım
    {}! çabuk gel
    {}, bekle
    {}, cevap veremedim kusura bakma
    {}, bana bir iyilik yapar mısın
  `,
  ends: `
    altıda görüşürüz, {}
    çok teşekkürler, {}!
    seni özledim, {}
    geliyor musun, {}?
    iyi geceler, {} ❤️
    beni ara, {}
    çok komik, {} 😂
    sen bir tanesin, {}!
    neredesin, {}
    seni seviyorum, {}
  `,
  innocent: `
    hahaha evet
    ya evet
    tamam, geliyorum
    tamamdır
    olur, yarın görüşürüz
    Selam! Nasılsın?
    selam nasılsın
    selam millet
    selam arkadaşlar
    merhaba herkese
    merhaba, bilgi alacaktım
    İyi akşamlar! Açık mısınız?
    selam aşkım, çıktım
    günaydın herkese
    günaydın canım
    günaydın, iyi haftalar
    iyi geceler, iyi uyu
    iyi şanslar yarın
    iyi yolculuklar
    afiyet olsun
    hayırlı cumalar
    mutlu yıllar herkese
    teşekkürler her şey için
    çok teşekkür ederim, gerçekten
    kusura bakma geciktim
    kusura bakma, uyumuşum
    tebrikler yeni iş için
    tamam, sonra görüşürüz
    peki, harika
    aynen, öyle yapalım
    çok güzel, bayıldım
    of, çok sıcak
    allahım, çok korktum
    cidden mi
    hocam, anlamadım
    hocam yarın ders var mı
    abi, bitirdim
    anne, vardım
    baba, beni al
    kanka, naber
    {} geleceğini söyledi
    {} ve ben geldik
    {} yanında mı
    dün {} gördün mü
    {} annesi aradı
    {} ve Marta ile sinemaya gittim
    selam ben {}
    Merhaba, {} ben
    selam {} dedi ki hastaymışsın
    {}? bilmiyorum
    {} ile görüştüm, iyi
    en sevdiklerim {}, Derya ve Lale
    sevgiler, {}
    saygılar, {}
    saygılarımla, {}
    kardeşim, {}
    çok yorgunum
    yarın çalışıyorum
    pazartesi bana uyar
    sorun değil
    of ya, ne gün
    valla, inanmıyorum
    güneş, deniz ve kum
    ekmek, süt, yumurta al
    İzmir, Türkiye
    güzel fotoğraf, bayıldım
    güzelim, nasılsın
    canım, eve geldim
    aşkım, seni arıyorum
    gel, bekliyorum
    bak, çok komik
    bugün olmaz, yarın olur
    görüşürüz, canım
    doğru, hahaha
    dur, gülmekten öldüm
    hadi, gidelim
    çok üzgünüm
    sevgili günlük
    neyse, boşver
    kendine iyi bak, görüşürüz
    hep aynı, sıkıcı
    sağol kardeşim
    yok, gelmiyorum
    vay, süper
    maşallah, çok tatlı
    inşallah, yarın
    eyvallah kardeş
    neden, ne oldu
    nerede, hangi kafe
    harika, bekliyorum
  `,
  secrets: `
    kartım 4111 1111 1111 1111 skt 09/28
    WhatsApp kodunuz: 482-913
    Google doğrulama kodunuz 482913
    482913 Uber kodunuz
    Doğrulama kodu: 482913
    Apple Kimliği kodunuz: 482913
    şifre: papatya22
    şifrem kedi2024
    şifre Lale!99
    parola: kuzu77
    tek kullanımlık şifreniz 482913
    pin kodum 4821
    TR33 0006 1005 1978 6457 8413 26
  `,
  harmless: `
    şifreyi unuttum
    şifre ne?
    şifre: yarın söylerim
    şifre yanlış
    posta kodu 34710
    indirim kodu 482913
    sipariş no 4111111111111111
    sipariş numarası 4111111111111111
    kargo takip 4111111111111111
    mersis no 0411111111111111
    mersis 4111111111111111
    2024 yılında bakarız
    numaram 0532 123 45 67
    fiyatı 1.250 lira
  `,
}
