import button from "./button.module.css"
import style from "./FileButton.module.css"

/** A button that lets the reader choose an exported file. */
export function FileButton(props: {
  label: string
  testId: string
  onFile(file: File): Promise<void>
}) {
  return (
    <label className={`${button.button} ${style.file}`}>
      {props.label}
      <input
        type="file"
        accept=".json,application/json"
        data-testid={props.testId}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // Choosing the same file again after mending it must count as a choice.
          event.target.value = ""
          if (file !== undefined) void props.onFile(file)
        }}
      />
    </label>
  )
}
