import { interfaceTheme, type Theme } from "#extension/shared/storage.ts"
import { useStored } from "../../browser/use-stored.ts"
import { Basis } from "../../parts/Basis.tsx"
import { Choice } from "../../parts/Choice.tsx"
import { Heading } from "../../parts/Heading.tsx"
import { useWords } from "../../words/context.tsx"
import type { Language } from "../../words/index.ts"
import { Import } from "./Import.tsx"
import style from "./settings.module.css"

/** Language and theme, what the marks mean, and opening an exported file. */
export function Settings() {
  const { t, choice, choose } = useWords()
  const theme = useStored(interfaceTheme)
  return (
    <div className={style.settings}>
      <Heading>{t("settings.title")}</Heading>
      <section>
        <h2>{t("settings.language")}</h2>
        <Choice<Language | "auto">
          label={t("settings.language")}
          value={choice ?? "auto"}
          options={[
            { value: "auto", label: t("settings.language.auto") },
            { value: "en", label: "English", lang: "en" },
            { value: "fr", label: "Français", lang: "fr" },
          ]}
          onChoose={(value) => choose(value === "auto" ? null : value)}
        />
      </section>
      <section>
        <h2>{t("settings.theme")}</h2>
        <Choice<Theme | "auto">
          label={t("settings.theme")}
          value={theme ?? "auto"}
          options={(["auto", "light", "dark"] as const).map((value) => ({
            value,
            label: t(`settings.theme.${value}`),
          }))}
          onChoose={(value) => void interfaceTheme.setValue(value === "auto" ? null : value)}
        />
      </section>
      <section>
        <h2>{t("settings.legend")}</h2>
        <dl className={style.legend}>
          {(["read", "seed", "editorial"] as const).map((basis) => (
            <div key={basis}>
              <dt>
                <Basis basis={basis} />
              </dt>
              <dd>{t(`basis.${basis}.help`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Import />
      <section>
        <h2>{t("settings.privacy")}</h2>
        <p>{t("settings.privacy.body")}</p>
      </section>
    </div>
  )
}
