import { describe, expect, test } from 'vitest'
import { baseLanguage } from './base-language.ts'
import { direction } from './direction.ts'
import { detectLanguage } from './language.ts'

test.each([
  ['en', 'The ferry has not left the harbour since Monday, and nobody on the island knows when it will.'],
  ['de', 'Die Fähre hat den Hafen seit Montag nicht verlassen, und niemand auf der Insel weiß, wann sie fährt.'],
  ['fr', 'Le bac n’a pas quitté le port depuis lundi, et personne sur l’île ne sait quand il partira.'],
  ['es', 'El transbordador no ha salido del puerto desde el lunes y nadie en la isla sabe cuándo lo hará.'],
  ['it', 'Il traghetto non è partito dal porto da lunedì e nessuno sull’isola sa quando lo farà.'],
  ['pt', 'A balsa não saiu do porto desde segunda-feira e ninguém na ilha sabe quando isso vai acontecer.'],
  ['nl', 'De veerboot is sinds maandag niet uit de haven vertrokken en niemand op het eiland weet wanneer.'],
  ['sv', 'Färjan har inte lämnat hamnen sedan i måndags och ingen på ön vet när den ska gå.'],
  ['da', 'Færgen har ikke forladt havnen siden mandag, og ingen på øen ved, hvad der nu skal ske efter det.'],
  ['nb', 'Fergen har ikke forlatt havnen siden mandag, og ingen på øya vet hva som skal skje etter dette.'],
  ['fi', 'Lautta ei ole lähtenyt satamasta maanantain jälkeen, eikä kukaan saarella tiedä, mitä nyt tapahtuu.'],
  ['pl', 'Prom nie opuścił portu od poniedziałku i nikt na wyspie nie wie, kiedy to się stanie.'],
  ['cs', 'Trajekt od pondělí neopustil přístav a nikdo na ostrově neví, kdy se tak stane.'],
  ['ro', 'Feribotul nu a părăsit portul de luni și nimeni de pe insulă nu știe când o va face.'],
  ['hu', 'A komp hétfő óta nem hagyta el a kikötőt, és senki sem tudja a szigeten, hogy mikor indul.'],
  ['tr', 'Feribot pazartesi gününden beri limandan ayrılmadı ve adada kimse bunun ne zaman olacağını bilmiyor.'],
  ['vi', 'Chiếc phà đã không rời cảng từ thứ hai và không ai trên đảo biết khi nào nó sẽ đi.'],
  ['id', 'Kapal feri itu tidak meninggalkan pelabuhan sejak Senin dan tak ada yang tahu kapan akan berangkat.'],
  ['ru', 'Паром не выходил из порта с понедельника, и никто на острове не знает, когда это будет.'],
  ['uk', 'Пором не виходив із порту з понеділка, і ніхто на острові не знає, коли це буде.'],
  ['bg', 'Фериботът не е напускал пристанището от понеделник и никой на острова не знае кога ще тръгне.'],
  ['sr', 'Трајект није напустио луку од понедељка и нико на острву не зна када ће то бити.'],
  ['el', 'Το πλοίο δεν έχει φύγει από το λιμάνι.'],
  ['ar', 'لم تغادر العبارة الميناء منذ يوم الاثنين ولا أحد في الجزيرة يعرف متى.'],
  ['fa', 'کشتی از روز دوشنبه بندر را ترک نکرده است و هیچ کس در جزیره نمی‌داند.'],
  ['ur', 'کشتی پیر سے بندرگاہ سے نہیں نکلی اور جزیرے پر کسی کو معلوم نہیں کہ کب جائے گی۔'],
  ['he', 'המעבורת לא עזבה את הנמל מאז יום שני.'],
  ['hi', 'नौका सोमवार से बंदरगाह से नहीं निकली है और द्वीप पर किसी को पता नहीं।'],
  ['bn', 'সোমবার থেকে ফেরি বন্দর ছাড়েনি।'],
  ['ta', 'திங்கள் முதல் படகு துறைமுகத்தை விட்டு வெளியேறவில்லை.'],
  ['th', 'เรือข้ามฟากยังไม่ออกจากท่าตั้งแต่วันจันทร์'],
  ['zh', '渡轮自星期一以来一直没有离开港口。Lindholm Ferries 没有回应。'],
  ['ja', 'フェリーは月曜日から港を出ていない。'],
  ['ko', '배는 월요일부터 항구를 떠나지 않았다.'],
])('recognizes %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test('recognizes short texts by their small words, and leaves names alone', () => {
  expect(detectLanguage('The end of it')).toBe('en')
  expect(detectLanguage('Das ist nicht wahr')).toBe('de')
  expect(detectLanguage('Lindholm Brandt Oakes')).toBe('und')
  expect(detectLanguage('12:30 — 4,000 !!')).toBe('und')
  expect(detectLanguage('')).toBe('und')
})

describe('direction', () => {
  test.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur-PK', 'rtl'],
    ['pa-Arab', 'rtl'],
    ['en', 'ltr'],
    ['arn', 'ltr'],
    ['zh-Hant', 'ltr'],
    ['und', 'ltr'],
  ])('of %s is %s', (language, expected) => {
    expect(direction(language)).toBe(expected)
  })
})

test('the base of a language has no region and no script', () => {
  expect(['pt-BR', 'zh_Hant', 'DE', 'no', ''].map(baseLanguage)).toEqual(['pt', 'zh', 'de', 'nb', 'und'])
})
