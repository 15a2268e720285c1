import type { Words } from './words.ts'

/** Hindi, in its own letters and in Latin ones. */
export const hi: Words = {
  calls:
    'नमस्ते नमस्कार नमस्ते_जी प्रणाम हैलो हेलो हेल्लो हलो हाय हाई हे राम_राम जय_श्री_राम जय_हिंद ' +
    'जय_माता_दी राधे_राधे जय_श्री_कृष्णा सत_श्री_अकाल सलाम आदाब अस्सलाम_वालेकुम सुप्रभात शुभ_प्रभात ' +
    'शुभ_रात्रि शुभ_संध्या गुड_मॉर्निंग गुड_नाईट गुड_नाइट गुड_इवनिंग कैसे_हो कैसी_हो क्या_हाल_है स्वागत ' +
    'namaste namaskar namasthe pranam namstey ram_ram jai_shree_ram jai_shri_ram jai_mata_di radhe_radhe ' +
    'jai_hind sat_sri_akal adaab suprabhat shubh_ratri shubh_prabhat kaise_ho kaisi_ho kya_haal_hai ' +
    'aur_bhai hlo hlw gud_morning gud_mrng gud_night gdmrng good_mrng',
  hints:
    'प्रिय प्यारे अरे ओए ओय सुन सुनो सुनिए अबे ए ओ अच्छा चल चलो अलविदा फिर_मिलेंगे बाय कल_मिलते_हैं are ' +
    'arey sun suno suniye abe aye haan acha chal chalo alvida kal_milte_hain',
  thanks:
    'धन्यवाद शुक्रिया थैंक्यू थैंक्स थैंक_यू बहुत_धन्यवाद बहुत_शुक्रिया सॉरी माफ_करना माफ_कीजिए क्षमा ' +
    'बधाई बधाई_हो बहुत_बधाई जन्मदिन_मुबारक जन्मदिन_की_बधाई जन्मदिन_की_शुभकामनाएं शुभकामनाएं मुबारक ' +
    'मुबारक_हो हैप्पी_बर्थडे कृपया प्लीज dhanyawad dhanyavad shukriya bahut_shukriya maaf_karna maaf_karo ' +
    'badhai badhai_ho mubarak mubarak_ho janamdin_mubarak janmdin_mubarak kripya',
  beside:
    'जी भाई भैया भइया भाईजान दीदी बहन बहना सर मैडम मैम डॉक्टर डॉ श्री श्रीमती श्रीमान पंडित गुरु गुरुजी ' +
    'साहब साहिब चाचा चाची मामा मामी काका अंकल आंटी बेटा बेटी दोस्त यार जान जानू मेरे मेरी मेरा प्यारे ' +
    'प्यारी प्रिय बाबू बॉस उस्ताद ji jii bhai bhaiya bhaiyya bhaiyaa bhayya bhaijaan bhau bhaii didi ' +
    'behen bahen behna mam shri shrimati guru guruji sahab saheb chacha chachi mama beta beti dost yaar ' +
    'yar jaan jaanu janu jaaneman mere meri mera pyare pyari priya_mitra babu shona ustaad veere paaji ' +
    'paji',
  quiet:
    'bilkul sundar उफ बिल्कुल इंडिया ' +
    'मैं मै मुझे तू तुम आप आपको हम हमें वह वो यह ये इस क्या कैसे कैसा कैसी कब कहाँ कहां क्यों कौन कितना ' +
    'हाँ हां हा नहीं नही ना मत ठीक ओके ओह आह वाह हाहा भगवान राम बढिया सही गलत सच और या लेकिन मगर पर तो भी ' +
    'ही बस अब अभी आज कल परसों फिर बाद पहले हमेशा कभी सब सबको सभी लोग दोस्तों भाइयों माँ मां मम्मी पापा ' +
    'दादी दादा नाना नानी पति पत्नी है हैं हूँ हूं हो था थी होगा कर करो कुछ बहुत थोडा ज्यादा एक दो नया नई ' +
    'जल्दी देख देखो बोल बोलो बता बताओ रुको जाओ आओ आजा खुश जीवन दुनिया हैप्पी गुड mujhe tum tumhe aap apko ' +
    'aapko ap hum ham woh vo ye yeh yahi kya kyu kyun kyon kaise kaisa kaisi kab kaha kahan kaun kon ' +
    'kitna haan han hn nahi nhi nai naa mat thik theek accha achha badhiya sahi galat sach aur lekin ' +
    'magar toh bhi ab abhi aaj kal fir phir pehle hamesha kabhi sab sabko sabhi log dosto doston bhaiyo ' +
    'maa baap dada dadi nana nani pati hain hu hoon tha thi hoga kar karo karna kuch bahut bohot bht ' +
    'thoda jyada ek jaldi dekh dekho bol bolo bata batao ruk ruko jao aao aaja khush zindagi matlab waise ' +
    'shayad pata kasam waah bhagwan yrr yr chup pagal pagli kamina saala mc bc',
  of:
    'ने का की के को से है था थी गया गई आया आई बोला बोली कहता और या भी तो ne ka ki ke ko se hai tha thi ' +
    'gaya gayi aaya aayi bola boli kehta aur ya bhi bol_raha bol_rahi mein ne_bola ne_kaha ne_bataya ne_bheja',
  to:
    'कैसे कैसी क्या कब कहाँ आप तुम तू मुझे सुनो आज कल बता ठीक kaise kaisi kya kab kaha kahan aap tum ' +
    'mujhe suno kyu kyun aaj kal bata thik ek number kidhar aur_kya',
  and: 'और या व aur',
  me: 'tumhara tumhari मैं main mai mera_naam मेरा_नाम hoon',
  names: 'आशा asha khushi प्रेम prem',
}
