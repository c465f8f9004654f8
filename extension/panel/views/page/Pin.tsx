import { useState } from "react"
import marked from "#extension/generated/marked.json"
import type { PinScope } from "#extension/shared/messages.ts"
import { pinAt } from "#extension/shared/site.ts"
import { pins, setPin } from "#extension/shared/storage.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import { useStored } from "../../browser/use-stored.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./Controls.module.css"

/** "A bare Article N means …": fixes it for the page or its site. */
export function Pin({ url }: { url: string }) {
  const { t } = useWords()
  const nameOf = useName()
  const active = pinAt(useStored(pins), url)
  const [scope, setScope] = useState<PinScope>("page")
  const chosen = active?.scope ?? scope
  return (
    <div className={style.pin}>
      <label>
        <span>{t("wishes.bare")}</span>
        <select
          value={active?.instrument ?? ""}
          data-testid="pin"
          onChange={(event) => void setPin(url, chosen, event.target.value || null)}
        >
          <option value="">{t("wishes.bare.auto")}</option>
          {marked.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </label>
      <select
        aria-label={t("wishes.bare.scope")}
        value={chosen}
        onChange={(event) => {
          const next = event.target.value === "site" ? "site" : "page"
          setScope(next)
          if (active !== null) void setPin(url, next, active.instrument)
        }}
      >
        <option value="page">{t("wishes.bare.page")}</option>
        <option value="site">{t("wishes.bare.site")}</option>
      </select>
    </div>
  )
}

/** Says what is fixed at an address, so that nobody forgets it; nothing where nothing is. */
export function Pinned({ url }: { url: string }) {
  const { t } = useWords()
  const nameOf = useName()
  const active = pinAt(useStored(pins), url)
  if (active === null) return null
  return (
    <p className={style.pinned}>
      {t("wishes.pinned", {
        instrument: nameOf(active.instrument),
        where: t(active.scope === "site" ? "wishes.bare.site" : "wishes.bare.page"),
      })}
    </p>
  )
}

function useName(): (id: string) => string {
  const { lang } = useWords()
  const { graph } = useKnowledge()
  return (id) => (graph.hasNode(id) ? inLanguage(graph.getNodeAttributes(id).label, lang).text : id)
}
