import { expect, test } from "vitest"
import { checkTrials, loadTrials, type Trial, trialRows } from "../../scripts/score/trials.ts"

const PAGE: Trial = {
  address: "https://example.org/a",
  title: "A",
  words: 10,
  reader: "3b945c1",
  marks: { sure: 3, unsure: 1 },
  wrong: [{ form: "Art. 1", claimed: "ets185:1", was: "a statute", sure: true, mended: false }],
  missed: 1,
  missedForms: ["Art. 2"],
}

test("every trial is well formed and stands there once", () => {
  expect([...loadTrials().keys()]).toEqual(expect.arrayContaining(["de", "en", "fr", "nl"]))
})

test("sums that cannot be are refused", () => {
  expect(checkTrials([PAGE], "en.json")).toHaveLength(1)
  expect(() => checkTrials([{ ...PAGE, marks: { sure: 0, unsure: 4 } }], "en.json")).toThrow(
    /wrong/,
  )
  expect(() => checkTrials([{ ...PAGE, missed: 0 }], "en.json")).toThrow(/missed/)
  expect(() => checkTrials([{ ...PAGE, text: "…" }], "en.json")).toThrow(/text/)
})

test("a wrong mark counts against all marks, and a missed one against recall", () => {
  const [, , all] = trialRows(new Map([["en", [PAGE]]]))
  expect(all).toEqual([
    "all",
    "1",
    "10",
    "4",
    "75.0 %",
    "30.1 %",
    "3",
    "66.7 %",
    "20.8 %",
    "0 of 1",
    "75.0 %",
  ])
})
