/**
 * Capitalised words that name no person: tools, the calendar, places, what is often written with a capital in an
 * office, and words that open sentences and titles. Words in capitals or with a capital inside (SQL, GitHub) need no
 * entry, nor do endings of terms (likeness.ts).
 */
const TOOLS = `access adobe airflow alexa alibaba android angular ansible anthropic apache apple asana atlassian azure bard basic
bedrock bing canva chat claude clojure cobol codex cody confluence copilot cortana cron cursor databricks datadog
deepl deepseek devin django docker dynamics elastic erlang excel fabric facebook figma flink fortran gemini gmail
golang google grafana grammarly groovy haiku haskell helm hibernate instagram jasper java javascript jenkins jira
julia jupyter kafka kibana kotlin kubernetes lambda linux llama lua lucene mac maven meta microsoft midjourney miro
mistral nginx notion obsidian office okta opera opus oracle outlook pages pandas pascal perl perplexity postgres
power prometheus python quarkus react reddit redis replit ruby rust salesforce scala selenium sharepoint siri slack
snowflake sonnet spark splunk stack studio swagger swift tableau tabnine tailwind teams terraform trello typescript
ubuntu unity vertex vim visual vue watson webex whisper wikipedia windows windsurf word wordpress xcode zapier
zendesk zoom`;

const CALENDAR = `april august autumn christmas december dezember dienstag diwali donnerstag easter februar february freitag friday
januar january juli july june juni mai march may mittwoch monday montag märz november october oktober ramadan
samstag saturday september sonntag spring summer sunday thursday tuesday wednesday winter`;

const PLACES = `africa america american asia asian australia austria bangladesh berlin boston brazil britain british california
canada chicago china chinese cologne czech denmark dublin dutch east eastern england europe finland france
frankfurt french geneva german germany greek hamburg hong india indian indiana ireland irish israel istanbul
italian italy japan japanese kenya kingdom kong korea korean lisbon london louisiana madrid mexico milan mumbai
munich netherlands new north northern norway oslo paris poland polish porto portugal portuguese prague romania rome
russian san scotland silicon singapore south southern spain spanish states stockholm sweden swedish swiss
switzerland sydney tokyo toronto turkey turkish ukraine united vancouver vienna vietnam warsaw west western york
zurich`;

const OFFICE = `act agent agile analytics architect assistant black blue board book box budget business card care center centre
change chart check chief class clear client cloud club code common company control core council ctrl customer cyber
dark data day deep department design designer desk developer devops director draft earth employee engineer english
fair field file finance first fixed form free full general global gold green group head health help high home
hospital house human internal item key law lead legal line list live loan machine manager marketing master medical
mental mode natural new note old open order owner page people pilot plan platform play point policy price pro
process product project public quality real red report request response review risk road sales school score scrum
senior service social solar special staff star state stock strategy student study success super support survey
switch system table task tax team tech test time times token tower town trade tribe unit user value video view
virtual water web white work world year`;

const COMMON = `a aber after ai all alle also although always an and another any are as at because before both but by colleagues
das dass der die do each ein eine er es even every everybody everyone few finally for he her here his how i ich if
im in instead is it its jeder just man manche many maybe me most my never niemand no nobody none not nothing now of
on once one only or other our perhaps she sie since so some somebody someone something sometimes still such thanks
that the their then there these they this those to und until us very viele was we weil wenn were what when where
which while who why wir with yes yesterday you your`;

export const KNOWN_WORDS = new Set([TOOLS, CALENDAR, PLACES, OFFICE, COMMON].join(' ').split(/\s+/));
