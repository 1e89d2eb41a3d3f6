import { listOf } from './words.ts';

/** First names that pupils and parents often have, in lower case. None of them is an ordinary word of a teacher's Dutch. */
export const FIRST_NAMES: ReadonlySet<string> = listOf(`
aaliyah aaron abdel abdul abdullah achmed adam adnan ahmed ahmet aicha aisha ali alicia alex alexander alina ali amber amin amina amir amira amy ana anas anastasia andrea
anisa anna anne annelies anouk anton anwar arda arjan arthur aya ayaan ayla ayman ayoub aziz babette barbara bart bastiaan bauke bilal bjorn boris bouchra brechtje britt bruno
burak casper cato celine charlie charlotte chloe chris christiaan christina christopher claire colin daan daniel daniela danique danny david davy dean debby demi denise dennis
derya destiny dewi diana diederik dimitri dinand djamila dylan edwin eefje elena elias elif eline elisa elise elisabeth ella ellen elsa emily emir emma emre enes erik esmee
esra esther eva evelien evi ezra fabian farah faruk fatih fatima fatma fayza feline femke fenna ferdi fien filip finn fleur floortje floris frederik fiene gabriel gerrit
gijs giulia guus hakan halil hamid hamza hanna hannah hanneke harm hasan hassan hatice hayat hedda heleen helena hendrik hicham hidde hugo hussein ibrahim ilias ilse imane
ines inge ingrid ioana irene isa isabel isabella isabelle ismael ismail ivan ivo jacco jacob jaden james jamie jamil jana janneke jannes jason jasmijn jasper jax
jay jayden jaylinn jayson jelle jelmer jennifer jens jeremy jeroen jesse jessica jesper jill jip joel joep johan johanna john jonas jonathan joost jordy jorn jorrit
joris joshua josephine joyce juan jules julia julian julie juliette julius jurre justin kaan kaj karim karin karlijn kasper kate kauthar kayla kayleigh keano kees kelly kerem
kevin khadija khalid kiki kian kyan kyara kyle laila lara lars laura laurens lauren lea leila lena lenn lennard lennart leon leonie levi lieke lien lily linda lindsey lisa lisanne
livia liz liza loes lois lotte louis louise luca lucas lucy luka lukas luna luuk lynn maaike maarten madelief maikel malak malik manouk marco marcus maria mariam marieke marijn marin
marit marleen marlies marloes martijn maryam mateo mats matthijs maud maurits maxim maya megan mehdi mehmet melanie melissa melle melvin menno merijn merve mia michael
michelle mieke mike mila milan milou mina mirte mitchell mohamed mohammed moussa mustafa myrthe nada nadia naomi naoual nathan nick niek niels nienke nikki nina noa noah noor
noortje nora nour nova noud oliver olivia omar onno oscar otis otto owen pablo patrick paul pepijn peter philip pien pieter pim puck puk quinn quinten rachel rafael rania rayan rayen
rebecca rens rick rik robin robbert roel romy rosa rosalie ruben rutger ryan saar sabrina saida salma sama samantha samira samuel sander sanne sara sarah sean sebastiaan
sebastian selim selin selma semih serkan sharon shirley siem sien sienna sil silke simon simone sjoerd sofia sofie sophia sophie stan stef stefan stephanie steven stijn sumeyye
suus suzanne sven sylvia syl tamara tara tarik tatum teun teuntje thijmen thijs thijn thomas tibbe tijmen tijn tijs tim timo tirza tobias tom tommy tristan tuana tugba tycho tygo
valentijn valerie vera victor viggo vince vincent wessel wesley wietse willem wout wouter xander xavi yara yasin yasmin yasmine yassin yassine youssef yusuf yuna yvonne zakaria
zeynep zara zoe zoey zohra kim koen nick eliza faye fay gina ian kai olaf pip rob ron dirk daisy bram freek guusje bente sjors piet roy lex milo mick`);

/** First names that are ordinary words too: only words around them that tell of a pupil make them a name. */
export const WORD_NAMES: ReadonlySet<string> = listOf(`
bas bo bob cas floor iris jo job joy lee lot lou mark max mees mo roos sam sep ties toon tuur wies jack jade jim jan merel`);
