/**
 * Frequent words of teachers' Dutch, so that spelling repair leaves them alone. They carry no meaning of their own here; they only count as
 * correctly spelt.
 */
export const COMMON_WORDS: readonly string[] = `
aan aandacht aangeven aanmelden aanmelding aanpak aanpakken aantal aanvraag aanvragen aardig aardrijkskunde achter achteraf achterstand administratie af afdeling afgelopen
afspraak afspraken afstand afwezig agenda akkoord al alle alleen allemaal alles als alsof alstublieft altijd ander andere anders anderhalf antwoord april arm
armen augustus avond baan bakje bal band bang basis basisschool beamer bed bedacht bedanken bedankt bedankte bedenken bedoel bedoelen bedrag been beetje begin
beginnen begint begon begrijp begrijpen begrijpt behalve behoefte beide beiden bekend bekijken bel belangrijk beleid bellen beneden ben benieuwd bent bepaalt bepalen bespreek
bespreekt bespreken bespreking best bestaan bestaat beste besluit bestuur betaalt betalen beter beteken betekent betekenen betreft bezig bezoek bij bijna bijvoorbeeld biedt bieden
bieb biologie blij blijft blijven blijvend boek boeken boos bord boven brengen brengt brief broer broek brugklas buiten bureau bus cijfer cijfers circa collega
collegas computer cursus daar daarbij daarmee daarna daarom daarvan daarvoor dag dagen dan dank dat de december deel deels denk denken denkt derde deur
deze dezelfde dicht die dienst dit docent docenten doe doen doet donderdag door draag draagt drie dringend druk duidelijk duits duren duurt durven durft
echt echte een eens eenmalig eerder eerst eerste eigen eigenlijk eind einde elk elkaar elke en engels enige enkele enorm enzo er erbij eraan eruit
ervan ervaring erg ergens even extra familie februari feest fiets fout foto frans gaan gaat gang gauw gebeld gebeurd gebeuren gebeurt geboren gebouw gebruik
gebruiken gedaan gedoe geen geeft gehad geholpen gek geld geldt gelden geleden gelijk geluid gemaakt gemeente gemiddeld genoeg geregeld geschiedenis gesprek gesprekken gestuurd geven
gevoel geweest gewoon gezegd gezellig gezin gezond ging gisteren goed goede graag groep groepen groot grote gym gymles haal haalt haar had halen half
halve handen handig hard haar hebben heb hebt heeft heel heen helaas hele helemaal helft helpen helpt hem hen herfst herkennen hetzelfde het heten hier
hierbij hij hobby hoe hoef hoeft hoeveel hoewel hond hond honderd hoofd hoog hoor hoort horen houd houden houdt huis huiswerk hulp hun iedere
iedereen ieder iemand iets ik in inderdaad ineens informatie inzet ja jaar jammer januari jaren je jij jongen jongens jou jouw juist jullie juli
juni kaart kamer kan kans kant kantine kapot keer kennen kent keuze kiezen kies kijk kijken kijkt kind kinderen klaar klagen klas klassen klein
kleine klopt kloppen koffie kom komen komt kon kopen kopie kost kosten kostte krijg krijgen krijgt kun kunnen kunt kwaad kwam kwamen kwart kwijt laag
laat laatst laatste lang lange langer langs laptop lastig later laten leeg leert leeft leeg leeftijd leer leraar leren les lessen leuk leven
lezen licht lief liefst liever liggen ligt lijkt lijn lijst links lokaal loop lopen loopt los lukken lukt luisteren maak maakt maar maand maandag
maanden maart mag magister mail mailen mailtje mailtjes maken makkelijk man manier map me mee meedoen meekomen meedenken meer meest meestal mei meid meisje
meisjes melden melding men meneer mening mens mensen mentor merk merken merkt met meteen mevrouw middag midden mij mijn minder minuten minuut mis misschien
moe moeder moeilijk moest moet moeten mogelijk mogen moment mooi morgen naam naar naast nacht nadenken nemen neemt nee neer negen neem nergens net
netjes niemand niet niets nieuw nieuwe niks niveau nodig noemen noem nog nooit november nu nul nut of ochtend ochtenden oefenen ofzo oke oktober
om omdat omgaan onder onderwerp ongeveer ons onze ook oom oma opa op open opeens openbaar oplossen oplossing opnieuw opzoeken opschrijven ooit ouder
ouders over overal overleg overleggen pas passen past papier pauze per periode personeel persoon plaats plan plannen plek plein ploeg praat praten pas
precies prima probeer proberen probleem problemen programma punt punten raam raar raden rapport recht rechts rector reden regel regelen regelt regels reken
reis rest resultaat richting rijden roept roepen roken rond rooster rug rust rustig ruimte ruzie samen schaal scheelt schijnt schiet schip school schoolgids
schooljaar scholen schrift schrijf schrijven schrijft schuld secretariaat september serieus site situatie slaan slaap slapen slecht slim sluiten sms snap snapt
snappen snel soms soort spel spelen speelt spreken spreekt staan staat stap stappen steeds stel stellen stem sterk stil stilte stoel stond stop stoppen
straks stuk stukken stuur sturen systeem taal tafel tas te team tegen tekst telefoon tellen telt tenminste terug terwijl tevreden thuis tien tijd
tijdens tijdje titel toch toen toets toetsen tot totaal traject trekken trouwens tussen tuin twee tweede twijfel uit uitleg uitleggen uitnodigen uitslag uren
uur vaak vaag vader vak vakken vakantie vallen valt van vanaf vanavond vandaag vanuit vast veel veertig ver verder verdrietig vergeet vergeten vergadering verhaal
verhuizen verhuist verkeerd verlaat verliezen verschil vertel vertellen vertelt vertrouwen verwacht verwachten vier vierde vijf vijfde vinden vindt vind vond vlak voel
voelt voelen vol volgen volgend volgende volgens volgt voor vooraf vooral voorbeeld voordat voorkomen vorig vorige vraag vraagt vragen vreemd vriend vrij vrijdag
vroeg vroeger vrouw waar waarbij waarin waarmee waarom waarop waarvoor waardoor wacht wachten wanneer want ware waren warm was wat water website week weekend
weer weet weg wegens weigert weinig wel welk welke weten werd werk werken werkt west wet wie wij wil willen winkel wint wiskunde woensdag wonen
woont woord worden wordt zaak zaken zal zaterdag ze zeg zeggen zegt zei zeker zelf zelfde zelfs zes zet zetten ziek zieke zien ziet
zij zijn zin zitten zit zo zoals zoek zoeken zoekt zoiets zomer zon zonder zondag zoon zorgen zorgt zou zouden zoveel zowel zulke zus zusje zwaar
zware zwak zwart anderen aub ff effe gwn idd iig mn zn n t m s ie ipv evt bv nl mbt tov tgv zsm nvt wss mss
the a an is are do does did can could should must may what who where when how why which for of to in on at by with from and or
not no yes my our his her their he she they we you it this that these those have has had be been will would need needs give get
student students school class lesson teacher parents help support please boy girl just about there any some all every
leerling leerlingen docenten mentorleerling klasgenoten stelt stelde breuken procenten bovenop bovenschools hooguit sowieso uberhaupt ookalweer hartstikke
sochtends smiddags savonds snachts tussentijds halverwege beter slechter erger minst hoogste laagste grootste kleinste oude jonge jong oud ouwe nare fijne
`
  .split(/\s+/)
  .filter((word) => word.length > 1);
