/**
 * Given names, and a few family names used alone, of the many places colleagues come from: lower case, without marks,
 * and where several differ by a last vowel only their stem ("mari" for Maria, Marie, Mario). Small on purpose, so that
 * it loads fast; names that are not here are known by their shape or by the words around them (names.ts).
 */
const NAMES = `aaron adam adebayo adrian agnes agnieszka ahmad ahmed aicha ajay akira alain alan alejandr alessandr alexand alexei
alfred alice alicia alison alvaro amanda amina amir amit amy ana anand anastasia andre andreas andrej andrew
andrzej angela anil anita anja anke ankit ann anna anne annette annika anthony antje anton arjun arnaud arthur arun
astrid axel ayse barbara bartosz beate beatrice ben benjamin bernard bernd bernhard bettina bianca birgit bjorn
bogdan boris brenda brian brigitte britta bruce bruno camil carl carlos carmen carol carolin carsten catherine
cecilia charles cheng chiara chidi chinedu chloe chris christa christin christoph christopher claire clara claudi
claus clemens colin connor cornelia craig cristina damian daniel dave david deborah deepak denise dennis diego
dieter dimitri dirk dmitri dominik donald doris dorota douglas eduard edward elias elif elisabeth elizabeth elke
ellen emeka emil emma emre enrico eric erich erik ernesto esra esther eva fabian farah fatim fatma federic felipe
felix fernand fiona florian francesc francisc francois franziska frederik friedrich fritz gabor gabriel gareth gary
georg gerald gerhard giovanni gisela giuli giuseppe gloria gordon greg gregor greta grzegorz guido guillaume gunter
gustav hakan hamid hanna hannah hans harald harry harsh hasan heik heinrich heinz helen helga helmut hendrik
henning henry hermann holger horst hugo ian ibrahim ifeoma ignacio igor ilona imran ines inga inge ingo ingrid
irena isabel isabella ismail istvan ivan jacek jacob jacqueline jacques jaime jakob jakub james jamie jan jana jane
janet janina jasmin jason javier jean jeff jennifer jenny jens jeremy jessica jill jim joachim joan joanna joao
jochen joe johan johann johannes john jon jonas jonathan jorg jose josef joseph josh juan judith julian julien
julius jurgen jutta kamal kamil karen karim karin karl karsten katarzyna kate kathrin kathy katja katrin kavita
keiko keith kelly ken kenji kerstin kevin khalid kim kirsten klara klaus konrad krishna kristin krystyna krzysztof
kumar kunal kwame lakshmi lars laszlo laura lauren laurent lea leila lena leo leon liam lina linda linh lisa
lorenzo louis luca lucas lucia lucy ludwig luigi luis lukas lukasz lutz lydia maarten maciej magda magnus mahesh
maik maja malgorzata malik mamadou mandy manfred manish manuel marc marcel marcin marcos marcus marek margaret mari
mariam marian marion marko markus marlene marta marten martha martin mary maryam mathias matthew matthias maureen
maurice max maximilian meera megan mehdi mehmet melanie melissa michael michal michel michelle miguel mikael mike
mikhail milos mira miriam mohamed mohan monica monika moritz murat mustafa nadia nadine nancy naoki naomi natali
natasha nathan neha neil ngozi nguyen niamh nicholas nicol niels nikhil niklas nikola nils nina noah noel nora olaf
oleg olga oliver olivia olumide omar oscar oskar osman otto pablo pamela paola patricia patrick paul pavel pawel
pedro peter petr philip philipp pierre piotr pooja prakash priya priyanka rachel rafael rahul rainer raj ralf ralph
ramona raphael rashid rasmus raul ravi rebecca regina reinhard renate rene ricard richard rick rita robin rodrigo
roger rohit roland rolf ronald rosa ruben rudolf ruth ryan sabine sally salma sam samantha samir samuel sanjay
santosh sara sarah saskia scott sean selin serge sergio shalini shannon sharon shreya sigrid silke silvia simon
sina siobhan sofie sonia sonja sophi stefan stefanie steffen stephan stephanie stephen steve steven stuart sunil
suresh susan susanne suzanne sven svenja svetlana sylvia tamara tanja tarek tatjana teresa thabo theo theresa
thiago thierry thomas thorsten tim timo timothy tina tobias tom tomas tomasz tony torben torsten tristan udo ulf
ulrich ulrike umut ursula ute uwe valentin valeria vanessa vera veronica veronika vijay vikram viktor viktoria
vincent vladimir volker walter wang wei wendy werner wilhelm william wojciech wolfgang xavier xiao yannick yasmin
yuki yulia yuri yusuf yvonne zeynep zhang zhao zofia zoltan zuzana`;

/** Also plain words: inside an English sentence the capital letter tells, elsewhere only the words around them. */
const WORDLIKE = `bill bob chase chuck claus dawn dean dick don drew earl faith gene glen grace grant guy hope iris ivy jack joy kai kay
kit kurt lance lee lily mark matt max miles molly nick olive pearl ray rich rod rose sue sunny ted till tran van victor violet viola ward
warren will wolf ernst bo ha hai hui li lin ling long min nam qi su tan xi xin yan yang yi ying yu jin`;

/** Also tools, months, places, languages: a name only with a family name or the words around it. */
const THINGLIKE = `ada alexa april august austin charlotte chad claude cody crystal devin florence georgia india israel jade jasper jenkins jordan
julia june juli kent london madison mai mercedes milan nova paris pascal phoenix ruby sage sofia sydney carolina christ christian christians maya victoria virginia watson`;

function set(names: string): Set<string> {
  return new Set(names.split(/\s+/));
}

export const FIRST_NAMES = set(NAMES);
export const WORDLIKE_NAMES = set(WORDLIKE);
export const THINGLIKE_NAMES = set(THINGLIKE);
