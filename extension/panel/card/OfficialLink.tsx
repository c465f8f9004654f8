import { Icon } from "../parts/Icon.tsx"
import style from "./OfficialLink.module.css"

/** A link out to a text where it is published. */
export function OfficialLink({ url, children }: { url: string; children: string }) {
  return (
    <a className={style.link} href={url} target="_blank" rel="noreferrer">
      {children}
      <Icon name="open" />
    </a>
  )
}
