/** Colours and measures near GitHub's own light theme. */
export const css = `
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; background: #fff; color: #1f2328; font: 14px/1.5 'Liberation Sans', Arial, sans-serif; }
.card { border: 1px solid #d1d9e0; border-radius: 6px; margin-bottom: 16px; overflow: hidden; }
.card:last-of-type { margin-bottom: 0; }
.title { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; }
.title b { color: #1f2328; }
.mono, code, table.hunk, table.code { font-family: 'DejaVu Sans Mono', monospace; font-size: 12px; }
.body, .comment { padding: 16px; }
.comment { border-top: 1px solid #d1d9e0; }
p { margin: 0 0 10px; }
.body > :last-child, .comment > :last-child { margin-bottom: 0; }
h2, h3 { margin: 16px 0 8px; line-height: 1.25; }
h2 { font-size: 21px; border-bottom: 1px solid #d1d9e0; padding-bottom: 6px; }
h3 { font-size: 17px; }
h2:first-child, h3:first-child { margin-top: 0; }
ul { margin: 0 0 10px; padding-left: 24px; }
a { color: #0969da; }
code { background: #818b981f; border-radius: 6px; padding: 2px 5px; overflow-wrap: anywhere; }
.body td code { overflow-wrap: normal; }
.body table:not(.code):not(.hunk) { border-collapse: collapse; margin: 0 0 12px; }
.body th, .body td { border: 1px solid #d1d9e0; padding: 6px 12px; text-align: left; vertical-align: top; }
.body tr:nth-child(even) td { background: #f6f8fa; }
table.hunk { border-collapse: collapse; width: 100%; }
table.hunk td { padding: 1px 8px; white-space: pre; color: #1f2328; }
table.hunk td:nth-child(-n+2) { color: #59636e; text-align: right; width: 36px; }
table.hunk td:nth-child(3) { width: 8px; padding-right: 0; }
table.hunk td:last-child { overflow-wrap: anywhere; white-space: pre-wrap; }
table.code { border-collapse: collapse; width: 100%; margin: 0 0 10px; background: #f6f8fa; }
table.code td { border: 0 !important; padding: 1px 10px !important; white-space: pre-wrap; overflow-wrap: anywhere; }
tr.added td { background: #dafbe1 !important; }
tr.removed td { background: #ffebe9 !important; }
.suggestion { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; margin-bottom: 10px; }
.suggestion > div { padding: 6px 12px; color: #59636e; }
.suggestion > div:first-child { border-bottom: 1px solid #d1d9e0; }
.suggestion table { margin: 0; }
.commit { text-align: right; }
.commit span { border: 1px solid #d1d9e0; border-radius: 6px; padding: 3px 10px; background: #f6f8fa; color: #1f2328; font-size: 12px; }
`
