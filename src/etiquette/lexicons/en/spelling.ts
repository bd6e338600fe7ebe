import type { SpellingWords } from '../../lexicon.ts';

const PAIRS = `
recieve receive|recieved received|definately definitely|definitly definitely|seperate separate|seperately separately|occured occurred|untill until|tommorow tomorrow|tommorrow tomorrow|tomorow tomorrow|wich which|beleive believe|beleived believed|acheive achieve|acheived achieved|adress address|appologise apologise|apologise apologise|calender calendar|collegue colleague|collegues colleagues|colleage colleague|comming coming|dissapoint disappoint|dissapointed disappointed|embarass embarrass|enviroment environment|existance existence|experiance experience|experince experience|expereince experience|foriegn foreign|freind friend|freinds friends|goverment government|grammer grammar|greatful grateful|gratefull grateful|happend happened|immediatly immediately|independant independent|intresting interesting|intrested interested|interseted interested|knowlege knowledge|knowledgable knowledgeable|maintainance maintenance|neccessary necessary|necesary necessary|noticable noticeable|occassion occasion|oppertunity opportunity|oppurtunity opportunity|opportunty opportunity|posession possession|prefered preferred|proffesional professional|profesional professional|proffessional professional|profesion profession|publically publicly|recomend recommend|reccomend recommend|recommed recommend|refered referred|relevent relevant|sincerly sincerely|sincerley sincerely|succesful successful|successfull successful|sucessful successful|suprise surprise|suprised surprised|thier their|truely truly|wierd weird|writting writing|thankyou thank you|alot a lot|teh the|adn and|hte the|becuase because|becasue because|dont don't|doesnt doesn't|didnt didn't|isnt isn't|wasnt wasn't|couldnt couldn't|wouldnt wouldn't|shouldnt shouldn't|havent haven't|hasnt hasn't|youre you're|youve you've|thats that's|whats what's|curiousity curiosity|carreer career|carrer career|intership internship|minuets minutes|minuts minutes|convinient convenient|convienient convenient|conveniant convenient|availible available|avaliable available|availabe available|conversaton conversation|responsability responsibility|specialy specially|especialy especially|finaly finally|realy really|usualy usually|begining beginning|buisness business|bussiness business|busines business|comitted committed|commited committed|concensus consensus|curiculum curriculum|desparate desperate|dilligent diligent|excellant excellent|familar familiar|febuary february|fourty forty|gaurd guard|guidence guidance|heigth height|inconvienence inconvenience|liason liaison|libary library|medecine medicine|mispell misspell|perseverence perseverance|persue pursue|priviledge privilege|questionaire questionnaire|resturant restaurant|rythm rhythm|sence sense|similiar similar|speach speech|strenght strength|teached taught|throught through|tounge tongue|transfered transferred|wether whether|wich which|yuor your|yoru your|apreciate appreciate|appriciate appreciate|appreaciate appreciate
`;

/** Common slips, doubled words and a/an (R5). Only what is certain. */
export const SPELLING: SpellingWords = {
  misspelt: new Map(
    PAIRS.trim()
      .split('|')
      .map(pair => pair.trim().split(/ (.*)/s))
      .flatMap(([wrong, right]) =>
        wrong && right && wrong !== right ? [[wrong, right] as const] : [],
      ),
  ),
  mayDouble: new Set([
    'had',
    'that',
    'very',
    'so',
    'no',
    'bye',
    'many',
    'long',
    'really',
    'far',
    'ha',
    'yes',
    'well',
  ]),
  articles: {
    beforeConsonant: 'a',
    beforeVowel: 'an',
    vowelSound:
      /^(?:[aeio]|u(?!ni(?!n|m)|s[aeiu]|t[io]|k\b|x|i\b|biq|r[aio]|su|tah)|hour|honest|hono|heir|8|11\b|18)/u,
    consonantSound: /^(?:eu|ew|one|once|oui|ouija|u[a-z]?\b)/u,
    /** Nobody is wrong either way: spelled-out letters, `an historic`. */
    either:
      /^(?:[\p{Lu}\d&.]{2,}|\p{Lu}\b|h(?:istor|otel|abitual|eroic|erb|ypoth)|(?:and|or|is|as|in|of|at|if|on|us|it|i|are|am|any|all|an)\b|urinal|uh|um)/u,
  },
};
