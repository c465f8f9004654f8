import button from "./button.module.css"
import { Icon, type IconName } from "./Icon.tsx"

/** A button that is nothing but its sign; its words are for the ear and for whoever points at it. */
export function IconButton(props: {
  icon: IconName
  label: string
  disabled?: boolean
  /** Whether it is held down. */
  pressed?: boolean
  /** What it has set, where it is not simply on or off. */
  on?: string
  /** Instead of how such a button usually looks. */
  className?: string
  act(): void
}) {
  return (
    <button
      type="button"
      className={props.className ?? button.icon}
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      data-on={props.on}
      onClick={props.act}
    >
      <Icon name={props.icon} />
    </button>
  )
}
