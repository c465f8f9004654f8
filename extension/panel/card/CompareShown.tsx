import { compareIds } from "#graph/ids/index.ts"
import button from "../parts/button.module.css"
import { Icon } from "../parts/Icon.tsx"
import { hrefOf } from "../route/index.ts"
import { COMPARE } from "../views/compare/route.ts"
import { useWords } from "../words/context.tsx"

/** The countries that are shown, side by side by the card's provision. */
export function CompareShown(props: { provision: string; countries: ReadonlySet<string> }) {
  const { t } = useWords()
  const countries = [...props.countries].sort(compareIds)
  return (
    <a
      className={button.button}
      href={hrefOf({ ...COMPARE, provisions: [props.provision], countries })}
      data-testid="compare-shown"
    >
      <Icon name="compare" />
      {t("nav.compare")}
    </a>
  )
}
