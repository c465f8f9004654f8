/**
 * Cheap signs that a page can hold references at all. Both must be there: something written like
 * an article, and a piece of a name of one of the instruments.
 */
export const ARTICLE_SIGN =
  /(?:\b[Aa]rt[a-zéíł]{0,9}\.?|ARTICLE|ART\.|§|[Ss]ections?)[\s ]{0,3}(?:\d|premier|[IVXL]+\b)/

export const NAME_SIGN =
  /[Bb]udapest|Boedapest|BUDAPEST|[Cc][yiY][Bb][Ee][Rr][\s -]?(?:[Cc]rim|[Kk]rim|[Dd]el|CRIM|KRIM)|[Cc]omputer[ck]riminal|informaticacrim|elektronische netwerken|criminalit[àa] informatic|criminalit\S{1,5} informatic|[Xx][eé]nopho?b|[Ee]-evidence|[Cc]ibern[eé]tic|(?:S\.?T\.?E|E\.?T\.?S|S\.?T\.?C\.?E|C\.?E\.?T\.?S|S\.?E\.?V|Europene)\b[\s. -]{0,3}(?:[Nn](?:[°ºo.]{0,2}|r\.|úm\.)[\s ]?)?(?:185|189|224)\b|S?RS? 0\.311\.43/
