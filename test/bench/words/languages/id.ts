import type { Corpus } from '../corpus.ts'

export const id: Corpus = {
  people: `
    Budi = Budi Santoso
    Rahmawati = Rahmawati
    Yoga = yoga 🏍
    Fitri = ✨fitri✨
    Bagas = Bagas P.
    Nabila = NABILA
    Wahyu = wahyu_jkt
    Retno = Bu Retno
    Galih = 𝐆𝐚𝐥𝐢𝐡
    Laras = Laras dan Dimas
    Rizki = Muhammad Rizki
    Ningsih = ningsih
  `,
  greets: `
    halo {}
    Halo {}!
    haloo {l} lagi apa
    hai {} apa kabar
    haiii {l}
    hai {l} ada waktu ga
    hey {l} jadi dateng gak
    selamat pagi {} udah bangun?
    selamat siang {}, paketnya sampai
    selamat sore {} nanti jam berapa
    selamat malam {} tidur yang nyenyak
    pagi {}!
    pagi {l} udah sarapan
    malam {}, besok jadi?
    met pagi {l}
    assalamualaikum {}
    assalamu'alaikum {} mau tanya
    halo kak {} mau tanya dong
    hai kak {l} masih ready
    kak {} halo
    pagi bu {} saya izin hari ini
    Selamat pagi Pak {}, saya konfirmasi jadwalnya
    halo mas {} udah di jalan
    hai mbak {l}
    bang {} halo bang
    hai dek {} udah makan
    woi {} dimana lu
    oy {l} bales dong
    apa kabar {}
    permisi {}
    maaf {}
    maaf ya {}, aku telat
    makasih {}!
    terima kasih {} buat semuanya
    selamat ulang tahun {}!! 🎂
    hbd {l} panjang umur
    selamat {}! kamu pantas
    sayang {} aku kangen
    Halo, {}! aku mau cerita
    hai {} 😊 udah nyampe
  `,
  starts: `
    {}, kamu dimana
    {}! tolong!
    {}, telpon aku kalau bisa
    {l}, udah makan belum
    {}, aku sayang kamu
    {} halo, mau tanya
    {}! sini cepet
    {}, tunggu
    {}, maaf baru bales
    kak {}, boleh minta tolong
  `,
  ends: `
    ketemu jam enam ya, {}
    makasih banyak, {}!
    aku kangen, {}
    jadi dateng gak, {}?
    selamat malam, {} ❤️
    telpon balik, {}
    lucu banget, {} 😂
    kamu terbaik, {}!
    kamu dimana, {}
    makasih ya, kak {}
  `,
  innocent: `
    wkwkwk iya
    haha bener
    iya dong
    otw
    oke, besok ya
    Halo! Apa kabar?
    halo apa kabar
    hai semua
    halo guys
    halo teman-teman
    hai sayang, aku udah keluar
    selamat pagi semua
    pagi semuanya
    pagi ini hujan deras
    malam ini aku sibuk
    selamat pagi, saya mau tanya
    Selamat malam! Masih buka?
    met bobo, mimpi indah
    semoga sukses besok
    selamat makan
    selamat natal semuanya
    selamat tahun baru
    makasih buat semuanya
    terima kasih banyak, beneran
    maaf telat
    maaf, ketiduran
    maaf ya kak
    selamat atas kerjaan barunya
    oke, sampai nanti
    siap, mantap
    boleh, gas
    bagus banget, suka
    bagus, lanjutkan
    aduh, panas banget
    ya allah, kaget aku
    serius?
    pak, saya belum paham
    bos, udah beres
    kak, ini masih ada?
    kakak cantik
    mama, aku udah sampai
    bang, satu porsi
    om, jadi kapan
    {} bilang mau dateng
    {} dan aku udah sampai
    {} sama kamu gak
    kemarin lihat {} gak
    mamanya {} nelpon
    aku sama {} dan Marta nonton
    halo ini {}
    Halo, saya {} dari kelas B
    hai {} bilang kamu sakit
    {}? gak tau deh
    aku ketemu {}, dia baik
    favoritku {}, Dina dan Lala
    salam, {}
    salam hangat, {}
    adikku, {}
    capek banget
    besok aku kerja
    senin aku bisa
    gapapa
    huft, hari yang panjang
    jujur, aku gak percaya
    matahari, pantai dan pasir
    beli roti, susu, telur
    aku di Bandung, Indonesia
    fotonya bagus, suka
    cantik, seperti biasa
    sayang, aku udah di rumah
    beb, nanti aku telpon
    sini, aku tungguin
    lihat, lucu banget
    hari ini gak bisa, besok bisa
    sampai nanti, sayang
    bener, wkwk
    udah, ngakak aku
    yuk, berangkat
    turut berduka cita
    eh, lupa bilang
    dadah, hati-hati
    sama aja, bosen
    makasih bro
    nggak, aku gak dateng
    wah, keren
    alhamdulillah, sehat
    insyaallah, besok
    kenapa, ada apa
    dimana, kafe mana
    si dia gak bales
    tau ah, males
    mantap jiwa
    selamat hari raya
    sabar, bentar lagi
    lagi makan, nanti ya
  `,
  secrets: `
    kartu 4111 1111 1111 1111 exp 09/28
    Kode WhatsApp Anda: 482-913
    Kode verifikasi Google Anda adalah 482913
    Kode OTP Anda 482913
    482913 adalah kode Uber Anda
    kode otp nya 482913 jangan kasih tau siapa siapa
    kata sandi: melati22
    sandi: kucing99
    passwordnya kucing2024
    password wifi: Mawar!9
    pin atm 482193
    pinnya 482193
    Kode ID Apple Anda adalah: 482913
  `,
  harmless: `
    lupa password
    passwordnya apa?
    password: besok aku kasih tau
    kata sandi salah
    kode pos 40115
    kode promo 482913
    no pesanan 4111111111111111
    nomor pesanan 4111111111111111
    no resi 4111111111111111
    resi 4111111111111111
    nomor 4111111111111111
    tahun 2024 nanti
    nomorku 0812 3456 7890
    harganya 1.250.000
  `,
}
