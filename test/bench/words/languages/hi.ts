import type { Corpus } from '../corpus.ts'

export const hi: Corpus = {
  people: `
    Rahul = Rahul Mehta
    Sneha = sneha 🌸
    राहुल = राहुल
    नेहा = नेहा शर्मा
    Kavya = ✨kavya✨
    Deepak = DEEPAK
    सुनील = सुनील कुमार
    Pankaj = pankaj_up
    Meenal = Dr. Meenal Joshi
    गीता = गीता
    Rohit = 𝗥𝗼𝗵𝗶𝘁
    Tanvi = Tanvi
  `,
  greets: `
    hi {}
    hello {} kaise ho
    helloo {l} kya kar rahi ho
    hey {l} kaha ho
    hii {l} time hai kya
    hlo {l} kaha ho
    hlw {l}
    namaste {}
    namaste {} ji kaise hain aap
    नमस्ते {}
    नमस्ते {} जी
    नमस्ते {} जी, आप कैसे हैं
    नमस्कार {}
    हैलो {} क्या हाल है
    हाय {}
    हेलो {} कैसे हो
    good morning {} ji
    good morning {l} uth gaye kya
    gm {l}
    सुप्रभात {}
    शुभ रात्रि {}
    good night {} so jao
    ram ram {} bhai
    राम राम {} जी
    arre {}, suno
    अरे {}, सुनो
    oye {l} kidhar hai
    sun {}, kal milte hain
    kaise ho {}
    कैसे हो {}
    hello {} bhai kya haal hai
    hi {} didi
    नमस्ते {} भैया
    प्रिय {}, मैं समुद्र से लिख रहा हूँ
    sorry {}
    माफ करना {}, देर हो जाएगी
    thank you {}!
    धन्यवाद {}!
    happy birthday {}!! 🎂
    बधाई हो {}!
  `,
  starts: `
    {}, tum kaha ho
    {}! help karo!
    {}, call karna jab time ho
    {l}, khana khaya kya
    {}, i love you
    {} hi, ek baat puchni thi
    {}! जल्दी आओ
    {}, रुको
    {} जी, एक काम था
    {} bhai, sorry reply nahi kar paya
  `,
  ends: `
    6 baje milte hain, {}
    bahut shukriya, {}!
    yaad aa rahi hai, {}
    aa rahe ho ya nahi, {}?
    good night, {} ❤️
    call back karna, {}
    बहुत मज़ेदार, {} 😂
    तुम सबसे अच्छे हो, {}!
    कहाँ हो, {}
    आई लव यू, {}
  `,
  innocent: `
    haha haan
    lol sahi hai
    haan bilkul
    aa raha hu
    theek hai, kal milte hain
    Hi! Kaise ho?
    hi kaise ho
    hello ji
    hello dosto
    namaste ji
    नमस्ते सबको
    नमस्ते! आप कैसे हैं?
    hello jaan, nikal gayi
    good morning sabko
    good morning bhai
    सुप्रभात दोस्तों
    good night, so jao
    all the best kal ke liye
    happy diwali sabko
    happy new year bhai
    thank you so much yaar
    धन्यवाद, बहुत मदद की
    sorry late ho gaya
    sorry, so gaya tha
    sorry yaar
    badhai ho nayi job ki
    ok, baad me milte hain
    thik hai, badhiya
    haan bhai, koi baat nahi
    bahut sundar, pasand aaya
    arre yaar, kitni garmi hai
    हे भगवान, डर गई
    sach me?
    sir, samajh nahi aaya
    sir kal class hai kya
    boss, ho gaya
    mummy, pahunch gayi
    papa, lene aao
    bhai, kya haal hai
    भाई, कैसे हो
    didi kab aaogi
    {} ne bola aa raha hai
    {} aur main aa gaye
    {} tumhare saath hai kya
    kal {} ko dekha kya
    {} ki mummy ka call aaya
    {} aur Marta ke saath movie dekhi
    hi main {}
    नमस्ते मैं {} हूँ
    hi {} ne bola tum bimar ho
    {}? pata nahi
    {} mila tha, theek hai
    mere favourite {}, Dinesh aur Lata
    tumhara {}
    meri behen, {}
    bahut thak gayi
    kal office hai
    monday chalega
    koi baat nahi
    उफ़, क्या दिन था
    sach bolu, yakeen nahi hota
    धूप, समुद्र और रेत
    doodh, bread, anda lana
    main Pune, India me hu
    achhi photo, pasand aayi
    sundar, hamesha ki tarah
    jaan, ghar aa gaya
    baby, baad me call karta hu
    aao, wait kar raha hu
    dekho, kitna funny hai
    aaj nahi, kal
    milte hain, jaan
    sahi baat, haha
    bas kar, hasa hasa ke maar dega
    chalo, chalte hain
    बहुत दुख हुआ
    waise, batana bhool gaya
    bye, apna khayal rakhna
    hamesha yahi, bore ho gaya
    thanks bhai
    nahi, nahi aa raha
    wah, mast
    kyu, kya hua
    kaha, konsa cafe
    आशा है सब ठीक होगा
    प्रेम से रहो
    khushi hui sunke
    अच्छा, ठीक है
    क्या, कब
    हाँ, बिल्कुल
    suno na
  `,
  secrets: `
    card 4111 1111 1111 1111 09/28 123
    Your OTP is 482913. Do not share
    otp 482913 hai
    482913 aapka WhatsApp code hai
    आपका ओटीपी 482913 है
    पासवर्ड: kamal22
    password kamal2024 hai
    pass: billi99
    upi pin 4821
    mera pin 4821 hai
    सत्यापन कोड 482913
  `,
  harmless: `
    password bhool gaya
    password kya hai?
    password: kal bataunga
    पासवर्ड गलत है
    pin code 411001
    promo code 482913
    order no 4111111111111111
    order id 4111111111111111
    tracking 4111111111111111
    2024 me dekhenge
    mera number 98765 43210
    1250 rupaye
    otp nahi aaya 2024 ka phone hai
  `,
}
