// The commonest small words of each language, by script: how `detectLanguage` tells languages of one script apart.
// Collected by hand from the closed word classes; a word may stand under several languages and then counts less for each.

import { lazily } from './lazily.ts'

/** Small words by script and language (BCP 47). */
export const smallWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latin: {
    en: 'the of and to in that is was he for it with as his on be at by had not are but from or have an they which one were all there been has their more would who will this said after they its than when out about says amid over',
    de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir gegen',
    fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ont son aux cette ses mais comme ou été nous vous elle leur sa deux ces même après selon être avait entre dont était je sans',
    es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante fue ha según dijo tras',
    it: 'di e il la che in a per un è del si da non con i una le della sono alla nel dei al ha anche come più lo gli delle se ma dal ai nella era su suo o stato tra dopo essere sul questo degli cui hanno alle ed due dalla ci',
    pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são',
    nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft hij ze wordt werd had was door over kan meer tot al geen wel worden zich hun we ik na tegen deze zou onder',
    sv: 'och i att en som det är av på för med den till inte har de ett om han men var sig från så jag vi kan nu under också eller hade efter vid hon när skulle mot blev ut sin man mer än detta inom över vara dem',
    da: 'og i at en er det af til på den som med for de har ikke der et om han men var fra sig jeg vi kan nu under også eller havde efter ved hun da skulle mod blev ud sin man mere end dette over være dem hvad nogle blevet siger',
    nb: 'og i at en er det av til på den som med for de har ikke et om han men var fra seg jeg vi kan nå under også eller hadde etter ved hun når skulle mot ble ut sin man mer enn dette over være dem hva noen blitt sier',
    fi: 'ja on ei se että oli hän mutta ovat joka myös kun tai jos niin kuin sen mukaan mitä olla nyt vain ole ollut jo sekä jotka kanssa hänen jälkeen minä siitä tämä nämä ne vielä voi sitä tässä koska vuonna',
    pl: 'i w na z się nie do to że jest o jak po co od za przez dla ale był czy tak już tym ma jego są tego może tylko jej ich oraz było przed który która które także został bardzo pod przy będzie nad gdy',
    cs: 'a v na se je že s z do o to i k ve za by ale jako po jsem pro tak jeho jsou byl od které podle který už než jen kde však má při jeho byla bylo také nebo před bude až mezi ze si není jej která',
    sk: 'a v na sa je že s z do o to i k vo za by ale ako po som pre tak jeho sú bol od ktoré podľa ktorý už než len kde však má pri bola bolo tiež alebo pred bude až medzi zo si nie jej ktorá',
    ro: 'de și în a la cu pe o care nu că un din mai să pentru este au fost ce prin s-a se sunt al ca dar sau după lui unui această acest fi cel ale sa am le era până despre către spre între fost',
    hu: 'a az és hogy nem is egy ez de meg volt csak már mint el azt ha még vagy ki pedig lehet után szerint majd ezt van kell mert minden sem voltak azonban ezért való között lesz amely aki',
    tr: 've bir bu da de için ile çok daha olarak ne gibi olan en kadar sonra var ama olduğu o ki mi değil her göre ise ya oldu dedi onun yeni tarafından bunu şey ben ancak etti nasıl hem dün',
    vi: 'và của là có trong được cho không các với người một này những đã khi về từ để tại như ra năm đến vào sẽ cũng ông bị theo trên nhiều phải nhưng làm sau đó hơn bà còn việc',
    id: 'yang dan di dengan untuk dari pada dalam ini itu tidak ke akan oleh juga adalah telah bisa ada kata atau saat mereka sebagai karena para lebih tersebut dia sudah bahwa kami saya tak tahun kepada setelah namun menjadi',
    hr: 'je i u na se da su za od s o a to ne kao koji što iz nije ali bi po će samo te ili koja do kako bio nakon jer više još biti prema sve može ima rekao bila koje među zbog protiv',
    sr: 'je i u na se da su za od s o a to ne kao koji što iz nije ali bi po će samo te ili koja do kako bio nakon jer više još biti prema sve može ima rekao bila koje među zbog protiv šta ko uvek pre posle sutra ovde',
    ca: 'de la i el que en a les els per un una amb del no és als han més com al s’ha ha va aquest aquesta també però seva ser són pel dels entre fins després seu sobre quan molt o ho',
  },
  Cyrillic: {
    ru: 'и в не на что с он как это по но из у за о к от а то же для так его бы был была было я все мы до если при или они только она также быть чтобы уже их сказал году после который была лет ещё еще во со',
    uk: 'і в не на що з він як це по але із у за про до від а то для так його би був була було я всі ми якщо при або вони тільки вона також бути щоб вже їх сказав році після який років ще та є ці',
    bg: 'и в не на че с той като това по но от за са е си се да а то до ще при или те само тя също бъде вече им каза след който години още ми във със няма му го беше обаче',
    sr: 'и у не на да је се су за од са о а то као који што из није али би по ће само те или која до како био након јер више још бити према све може има рекао била које пре после ово',
    be: 'і ў не на што з ён як гэта па але з у за пра да ад а то для так яго быў была было я ўсе мы калі пры або яны толькі яна таксама быць каб ужо іх сказаў пасля які гадоў яшчэ',
    mk: 'и во не на дека со тој како ова по но од за се е да а тоа до ќе при или тие само таа исто биде веќе им рече кој години уште ги го беше но',
  },
  Arabic: {
    ar: 'في من على إلى أن التي عن مع هذا الذي هذه كان بعد ما لا ذلك بين كما أو وقال قال خلال حيث لم قد كل هو هي إن بعض وقد عام يوم و ثم بأن',
    fa: 'در و به از که این را با است برای آن یک خود تا بر هم نیز شده بود می های ها اما شد کرد گفت باید ما وی او یا کند پس دو هر بین روز',
    ur: 'کے میں کی ہے اور سے کا کو اس پر کہ نے ہیں یہ بھی ایک کر نہیں تھا ہو گیا ان کہا تو جو تھی وہ لیے کیا ہوئے رہے اپنے تک بعد ساتھ',
  },
  Devanagari: {
    hi: 'के में की है और से का को इस पर कि ने हैं यह भी एक कर नहीं था हो गया उन कहा तो जो थी वह लिए किया हुए रहे अपने तक बाद साथ',
    mr: 'आणि आहे या च्या हे की ते तर मध्ये आहेत होते होता होती नाही असे करण्यात म्हणून केली केला त्यांनी यांनी एक हा ही पण साठी',
    ne: 'र छ को मा ले का पनि छन् हो यो गरेको भएको गर्न एक लागि तर भने गरेका थियो हुन् गर्ने त्यो साथै',
  },
}

/** Letters that few languages of a script use; each occurrence speaks for those languages. */
export const tellingLetters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latin: {
    de: 'ßäöü',
    fr: 'çœêèùâîë',
    es: 'ñ¿¡ó',
    it: 'ìòè',
    pt: 'ãõçê',
    sv: 'åäö',
    da: 'æøå',
    nb: 'æøå',
    fi: 'äö',
    pl: 'ąęłśżźćń',
    cs: 'řěůčšž',
    sk: 'ľĺŕôčšž',
    ro: 'ășțşţâî',
    hu: 'őűöü',
    tr: 'ğışçü',
    vi: 'ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
    hr: 'čćđšž',
    sr: 'čćđšž',
    ca: 'çòèïŀ·',
  },
  Cyrillic: { ru: 'ыэё', uk: 'іїєґ', bg: 'ъщ', sr: 'ђћџљњј', be: 'ўіыэ', mk: 'ѓќѕљњџј' },
  Arabic: { ar: 'ةىأإ', fa: 'پچگژی', ur: 'ٹڈڑںےھہ' },
  Devanagari: { mr: 'ळ', hi: 'ड़ढ़', ne: '' },
}

const sets = new Map(
  Object.values(smallWords).flatMap((languages) =>
    Object.entries(languages).map(([language, words]) => [language, lazily(() => new Set(words.split(' ')))] as const),
  ),
)

/** The small words of one language, lower case; null where none are listed. */
export function smallWordsOf(baseLanguage: string): ReadonlySet<string> | null {
  return sets.get(baseLanguage)?.() ?? null
}
