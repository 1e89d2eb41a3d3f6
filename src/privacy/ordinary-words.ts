import { listOf } from './words.ts';

/** Words that teachers write with a capital and that name no person: languages, lands, places, feasts, software, organisations. In lower case, without accents. */
export const CAPITALISED: ReadonlySet<string> = listOf(`
nederland nederlands nederlandse nederlander nederlanders engels engelse engeland duits duitse duitsland frans franse frankrijk spaans spaanse spanje italiaans italie turks turkse turkije
marokkaans marokkaanse marokko arabisch arabische syrisch syrische syrie oekrains oekraine oekraiens oekraiense pools poolse polen russisch russische rusland chinees chinese china
eritrea eritrees eritrese afghaans afghanistan irak iran somalie somalisch surinaams surinaamse suriname antilliaans antillen curacao aruba bulgaars bulgarije roemeens roemenie grieks
griekenland latijn latijns fries friesland vlaams belgisch belgie europa europees europese amerika amerikaans afrika azie joods joodse islamitisch christelijk katholiek
amsterdam rotterdam utrecht leiden haag haarlem delft gouda breda tilburg eindhoven groningen zwolle arnhem nijmegen maastricht almere amersfoort apeldoorn enschede zoetermeer
katwijk noordwijk leiderdorp oegstgeest voorschoten holland brabant zeeland limburg drenthe overijssel gelderland flevoland leidse haagse
januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
kerst kerstmis kerstvakantie pasen pinksteren hemelvaart ramadan suikerfeest offerfeest sinterklaas koningsdag ontzet carnaval
basiswijzer magister somtoday zermelo teams outlook microsoft word excel google classroom chromebook ipad iphone laptop whatsapp snapchat tiktok instagram youtube chatgpt
kindkans topdossier parnassys cito nuffield duolingo kurzweil textaid sprint muiswerk bettermarks studyflow lessonup quizlet kahoot netflix
veilig thuis jeugdgezinsteam jeugdteam jeugdzorg jeugdhulp kindertelefoon samenwerkingsverband onderwijsinspectie inspectie leerplicht leerplichtwet ministerie gemeente wijkteam
centrum jeugd gezin politie halt kentalis auris visio bartimeus ritalin concerta medikinet
ik hij zij wij jij u ze we het de een en of maar dus want omdat als dat die dit deze wat wie waar hoe waarom wanneer welke mag moet kan is zijn heeft hebben wordt
beste hoi hallo dag hey goedemorgen goedemiddag groet groetjes vriendelijke alvast dank bedankt dankjewel ps nb help urgent
mavo havo vwo vmbo mbo hbo gymnasium atheneum lyceum college school basisschool praktijkonderwijs brugklas onderbouw bovenbouw
mentor mentrix docent coordinator directie directeur rector conrector teamleider decaan conciërge conciergerie zorgcoordinator ouders moeder vader leerling leerlingen
flex zat stap stappenplan voorbereiding signaleren begrijpen plannen realiseren vastleggen evalueren norm basis basisondersteuning passend onderwijs wet avg schoolgids
mevrouw meneer mevr mw dhr mr juf meester meneertje`);
