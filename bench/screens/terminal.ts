import { escaped, type Page } from './github.ts'
import { measure } from './picture.ts'

/** Foreground colours of the sixteen that a theme sets, by their SGR parameter. */
const colors: Readonly<Record<string, string>> = { '31': '#ff7b72', '32': '#56d364', '33': '#e3b341', '36': '#56d4dd' }

/** Text with SGR sequences as HTML. */
function ansi(text: string): string {
  const [first = '', ...rest] = text.split('\u001b[')
  return (
    escaped(first) +
    rest
      .map((piece) => {
        const [, parameters = '', shown = ''] = /^([\d;]*)m(.*)$/s.exec(piece) ?? []
        return parameters === '0' ? escaped(shown) : `<span style="${styleOf(parameters)}">${escaped(shown)}</span>`
      })
      .join('')
  )
}

const styleOf = (parameters: string): string =>
  parameters
    .split(';')
    .map((parameter) => ({ '1': 'font-weight:bold', '2': 'opacity:.6' })[parameter] ?? `color:${colors[parameter] ?? 'inherit'}`)
    .join(';')

const css = `
body { margin: 0; background: #0d1117; color: #e6edf3; }
pre { margin: 0; padding: 16px 20px; font: 13px/1.45 'DejaVu Sans Mono', monospace; white-space: pre; }
`

export const terminalWindow = (command: string, output: string): Page => ({
  width: 880,
  scale: 1.25,
  html: `<!doctype html><meta charset="utf-8"><style>${css}</style><pre>$ ${escaped(command)}\n${ansi(output)}</pre>${measure}`,
})
