import { inLanguage } from "#graph/model/in-language.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Select } from "../../parts/Select.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./choose.module.css"
import { chosenCountries } from "./comparison.ts"
import { Pick } from "./Pick.tsx"
import {
  COUNTRY_PRESETS,
  countriesOf,
  PROVISION_PRESETS,
  provisionsNamed,
  type RegionPreset,
} from "./presets.ts"
import { matches, provisionItems } from "./provision-items.ts"
import { LAYOUTS, NONE, STATUSES, type CompareRoute, type Layout, type Status } from "./route.ts"

/** What is compared: ready-made choices, and every country and provision one by one. */
export function Choose(props: {
  route: CompareRoute
  layout: Layout
  onChange(part: Partial<CompareRoute>): void
}) {
  const { graph } = useKnowledge()
  const { t, n, lang } = useWords()
  const { route, onChange } = props
  const provisions = [...new Set(route.provisions.flatMap((name) => provisionsNamed(graph, name)))]
  const countries = chosenCountries(graph, route)
  const preset = PROVISION_PRESETS.find(({ id }) => route.provisions.join() === id)?.id
  const group = COUNTRY_PRESETS.find(({ id }) => route.countries.join() === id)?.id
  const names = new Intl.Collator(lang)
  const everyCountry = countriesOf(graph)
    .map(({ id, label, region }) => ({
      id,
      text: inLanguage(label, lang).text,
      group: region === undefined ? "" : t(`compare.group.${region.toLowerCase() as RegionPreset}`),
    }))
    .sort((a, b) => names.compare(a.group, b.group) || names.compare(a.text, b.text))
  return (
    <div className={style.choose}>
      <Select
        labelled
        label={t("compare.provisions")}
        value={preset ?? "own"}
        options={[
          ...PROVISION_PRESETS.map(({ id }) => ({ value: id, label: t(`compare.preset.${id}`) })),
          ...own(preset, n("compare.own.provisions", provisions.length)),
        ]}
        onChoose={(value) => value !== "own" && onChange({ provisions: [value], pin: "", at: "" })}
      />
      <Select
        labelled
        label={t("compare.countries")}
        value={route.countries.length === 0 ? "all" : (group ?? "own")}
        options={[
          { value: "all", label: t("compare.group.all") },
          ...COUNTRY_PRESETS.map(({ id, label }) => ({
            value: id,
            label:
              label === undefined
                ? t(`compare.group.${id as RegionPreset}`)
                : inLanguage(label, lang).text,
          })),
          ...own(
            route.countries.length === 0 ? "all" : group,
            n("compare.own.countries", countries.length),
          ),
        ]}
        onChoose={(value) => {
          if (value !== "own") onChange({ countries: value === "all" ? [] : [value], at: "" })
        }}
      />
      <Select<Status | "any">
        labelled
        label={t("compare.status")}
        value={route.status === "" ? "any" : route.status}
        options={STATUSES.map((status) => {
          const value = status === "" ? "any" : status
          return { value, label: t(`compare.status.${value}`) }
        })}
        onChoose={(value) => onChange({ status: value === "any" ? "" : value, at: "" })}
      />
      <Select<Layout>
        labelled
        label={t("compare.layout")}
        value={props.layout}
        options={LAYOUTS.flatMap((value) =>
          value === "" ? [] : [{ value, label: t(`compare.layout.${value}`) }],
        )}
        onChoose={(layout) => onChange({ layout, at: "" })}
      />
      <Pick
        label={t("compare.pick.provisions")}
        filter={t("compare.pick.provisions.filter")}
        chosen={provisions}
        find={(words) => provisionItems(graph, words, provisions, lang)}
        onChoose={(ids) => onChange({ provisions: orNone(ids), pin: "" })}
      />
      <Pick
        label={t("compare.pick.countries")}
        filter={t("compare.pick.countries.filter")}
        chosen={countries}
        find={(words) => everyCountry.filter(matches(words))}
        onChoose={(ids) => onChange({ countries: orNone(ids) })}
      />
      <label className={style.known}>
        <input
          type="checkbox"
          checked={route.known}
          onChange={(event) => onChange({ known: event.target.checked })}
        />
        {t("compare.known")}
      </label>
    </div>
  )
}

/** An address that names nothing stands for everything, so an empty choice has a name. */
function orNone(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [NONE] : ids
}

/** "A choice of your own" is offered only where it is the one in force. */
function own(preset: string | undefined, label: string) {
  return preset === undefined ? [{ value: "own" as const, label }] : []
}
