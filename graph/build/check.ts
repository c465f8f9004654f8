import { checkCanonical } from "./checks/canonical.ts"
import { checkCitations } from "./checks/citations.ts"
import { checkCitedAs } from "./checks/cited-as.ts"
import { checkCorrespondences } from "./checks/correspondences.ts"
import { checkDates } from "./checks/dates.ts"
import { checkForce } from "./checks/force.ts"
import { checkFrench } from "./checks/french.ts"
import { checkFrenchTitles } from "./checks/french-titles.ts"
import { checkFrenchType } from "./checks/french-type.ts"
import { checkLabels } from "./checks/labels.ts"
import { checkLinks } from "./checks/links.ts"
import { checkName } from "./checks/name.ts"
import { checkOrder } from "./checks/order.ts"
import { checkSentences } from "./checks/sentences.ts"
import { checkSources } from "./checks/sources.ts"
import { checkTexts } from "./checks/texts.ts"
import type { DataFault, DataText } from "./dataset.ts"
import { parseFiles, type DataFile } from "./parse.ts"

/** Checks of a file by itself. A new one is a file in checks/ and a line here. */
const OF_A_FILE: ((file: DataFile) => DataFault[])[] = [
  checkName,
  checkOrder,
  checkCanonical,
  checkFrench,
  checkFrenchTitles,
  checkFrenchType,
  checkLabels,
  checkSentences,
  checkTexts,
  checkForce,
  checkCorrespondences,
]

/** Checks of the files together: ids that point to nothing, sources, what stands twice. */
const OF_ALL: ((files: readonly DataFile[]) => DataFault[])[] = [
  checkLinks,
  checkSources,
  checkCitations,
  checkCitedAs,
  checkDates,
]

/**
 * Everything that is wrong with a folder of data, file by file. Links and sources are looked at
 * only when every file can be read: a broken file would make good links look dangling.
 */
export function checkData(texts: readonly DataText[]): DataFault[] {
  const { files, faults } = parseFiles(texts)
  const together = faults.length === 0 ? OF_ALL.flatMap((check) => check(files)) : []
  const alone = files.flatMap((file) => OF_A_FILE.flatMap((check) => check(file)))
  const place = new Map(texts.map(({ file }, i) => [file, i]))
  // What breaks two rules of a model in the same way is told once.
  const told = new Map(
    [...faults, ...alone, ...together].map((fault) => [
      JSON.stringify(Object.values(fault)),
      fault,
    ]),
  )
  return [...told.values()].sort((a, b) => (place.get(a.file) ?? -1) - (place.get(b.file) ?? -1))
}
