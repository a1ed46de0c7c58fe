import type { NamedValue } from './grains.ts'
import { assignmentNeeds, labelNeeds, readAssignments, readLabels } from './named-values-assignments.ts'
import { optionNeeds, readOptions } from './named-values-options.ts'
import type { TextValue } from './named-values-text.ts'
import { anyQuote, mayMatch, type Needs, quotes } from './needs.ts'

interface Form {
  readonly place: NamedValue['place']
  readonly needs: Needs
  readonly expression: RegExp
}

/** What stands out from any text as a name with a literal: name in the first group, value in the second. Where two find one value, the first names it. */
export const forms: readonly Form[] = [
  // set("name", "value"), put('name', 'value')
  {
    place: 'code',
    needs: [['('], [','], quotes],
    expression: /\([ \t]{0,4}["']([\w$.-]{1,80})["'][ \t]{0,4},[ \t]{0,4}["']((?:[^"'\\\n]|\\.){1,300})["'][ \t]{0,4}\)/dg,
  },
  // variable "name" { default = "value" }, as Terraform has it; a label may be an identifier (HCL, "Structural Elements")
  {
    place: 'setting',
    needs: [['variable'], ['default']],
    expression: /\bvariable[ \t]{1,4}"?([\w-]{1,80})"?[ \t]{0,4}\{[^{}]{0,600}?\bdefault[ \t]{0,20}=[ \t]{0,4}"([^"\n]{1,300})"/dg,
  },
  // name = "name" and below it value = "value", as Terraform has it; name: NAME and value: value, in YAML within a text
  {
    place: 'setting',
    needs: [['name'], ['value'], ['='], ['"']],
    expression:
      /\bname[ \t]{0,10}=[ \t]{1,4}"([\w./-]{1,120})"\s{1,40}(?:\w{1,30}[ \t]{0,10}=[ \t]{1,4}"[^"\n]{0,100}"\s{1,40}){0,3}?value[ \t]{0,10}=[ \t]{1,4}"([^"\n]{1,300})"/dg,
  },
  {
    place: 'environment',
    needs: [['name:'], ['value:']],
    expression: /\bname:[ \t]{1,4}["']?([\w.-]{1,80})["']?[ \t\r]{0,4}\n[ \t-]{1,40}value:[ \t]{1,4}["']?([^\s"']{1,300})/dg,
  },
  // name "value" alone on a line, as Gradle and nginx have it; #define NAME "value"
  {
    place: 'code',
    needs: [[' ', '\t'], quotes],
    expression:
      /^[ \t]{0,60}(?:#[ \t]{0,4}define[ \t]{1,20}|set[ \t]{1,4})?([A-Za-z][\w.]{1,60})[ \t]{1,20}["']([^"'\n]{1,300})["'];?[ \t\r]*$/dgm,
  },
  // setPassword("value"), withToken("value"), password("value")
  {
    place: 'code',
    needs: [['set', 'with'], ['('], quotes],
    expression: /\b(?:set|with)([A-Z][A-Za-z]{0,40})\([ \t]{0,4}["']([^"'\\\s]{3,300})["'][ \t]{0,4}\)/dg,
  },
  {
    place: 'code',
    needs: [['assword(', 'passphrase(', 'token(', 'secret(', 'key('], quotes],
    expression:
      /\.([Pp]assword|passphrase|token|secret|apiKey|accessKey|secretKey|clientSecret|authToken|accessToken|secretAccessKey)\([ \t]{0,4}["']([^"'\\\s]{3,300})["'][ \t]{0,4}\)/dg,
  },
  // the password is "value", in prose
  {
    place: 'code',
    needs: [['password', 'passphrase'], anyQuote],
    expression: /\b(password|passphrase)\b[^\n.:=]{0,60}? (?:is|set to|changed to):?[ \t]{1,3}["'`]([^"'`\s]{3,60})["'`]/dgi,
  },
  // buildConfigField("String", "name", "\"value\""), as the Android plugin has it
  {
    place: 'code',
    needs: [['buildconfigfield']],
    expression:
      /\bbuildConfigField[ \t]{0,4}\(?[ \t]{0,4}["']String["'][ \t]{0,4},[ \t]{0,4}["'](\w{1,80})["'][ \t]{0,4},[ \t]{0,4}["']\\?"?([^"'\\\n]{1,300})/dg,
  },
  // parser.add_argument("--name", default="value")
  {
    place: 'code',
    needs: [['default'], ['"-', "'-"]],
    expression: /["']--?([\w-]{2,60})["'][^)\n]{0,200}?\bdefault[ \t]?=[ \t]?["']([^"'\\\n]{3,300})["']/dg,
  },
  // set("section", "name", "value"), flag.String("name", "value", "…")
  {
    place: 'code',
    needs: [['('], ['",', "',"]],
    expression: /\([ \t]{0,4}["'][\w.$-]{1,80}["'],[ \t]{0,4}["']([\w$.-]{1,80})["'],[ \t]{0,4}["']([^"'\\\n]{3,300})["'][ \t]{0,4}\)/dg,
  },
  {
    place: 'code',
    needs: [['flag.string', 'flags.string']],
    expression: /\bflags?\.String(?:Var|P|VarP)?\((?:&[\w.]{1,60},[ \t]?)?"([\w.-]{1,60})",[ \t]?(?:"\w?",[ \t]?)?"([^"\\\n]{3,300})",/dg,
  },
  // process.env.NAME || "value", os.environ.get("NAME") or "value", ENV["NAME"] ||= "value"
  {
    place: 'code',
    needs: [['env.', 'env(', 'env[', 'environ'], anyQuote],
    expression:
      /\b(?:env|ENV|environ)(?:\.get)?[.([]{1,2}["']?([A-Z][A-Z0-9_]{2,80})["')\]]{0,3}[ \t]{0,4}(?:\|\|=?|\?\?=?|or)[ \t]{0,4}["'`]([^"'`\\\n]{3,300})["'`]/dg,
  },
  // ${name:value} of Spring, ${NAME:-value} of a shell
  { place: 'setting', needs: [['${'], [':']], expression: /\$\{([\w.-]{2,80}):[-=]?(?![?+=-])([^}${\s"'`]{3,300})\}/dg },
  // <entry key="name">value</entry>, <name>value</name>, name="…" value="…"
  {
    place: 'setting',
    needs: [['name="', 'key="'], ['</']],
    expression: /\b(?:name|key)="([\w.-]{1,80})"[^<>]{0,80}>[ \t]{0,4}([^<>\s]{1,300})[ \t]{0,4}<\//dg,
  },
  {
    place: 'setting',
    needs: [['</']],
    expression: /<([A-Za-z][\w.-]{0,80})(?:[ \t][^<>\n]{0,120})?>(?:\s{0,40}<[Vv]alue>)?[ \t]{0,4}([^<>\s]{1,300})[ \t]{0,4}<\//dg,
  },
  {
    place: 'setting',
    needs: [['name="', 'key="'], ['value="']],
    expression: /\b(?:name|key)="([\w.-]{1,80})"[ \t]{1,20}value="([^"\n]{1,300})"/dg,
  },
  // NAME=value in a command, a shell or a document about one
  { place: 'environment', needs: [['=']], expression: /(?<![\w$.{-])([A-Z][A-Z0-9_]{2,80})=(?!["'`=])([^\s"'`;|&<>(),]{1,300})/dg },
  // --name=value, --name value
  {
    place: 'argument',
    needs: [['-'], ['=', ' ', '\t', ...quotes]],
    expression:
      /(?<![\w-])--?([A-Za-z][\w-]{2,60})(?:=|[ \t]{1,4}|["'],[ \t]{0,4}(?=["']))["']?([^\s"'`,;|&<>()[\]-][^\s"'`,;|&<>()]{0,300})/dg,
  },
]

/** Names with literals in a text of no certain form: source code, scripts, prose. */
export function* readCode(text: string): Iterable<TextValue> {
  const told = new Set<number>()
  for (const found of readForms(text)) {
    if (told.has(found.span.start)) continue
    told.add(found.span.start)
    yield found
  }
}

function* readForms(text: string): Iterable<TextValue> {
  const lowered = text.toLowerCase()
  for (const { place, needs, expression } of forms) {
    if (!mayMatch(lowered, needs)) continue
    for (const match of text.matchAll(expression)) {
      const [, name = '', value] = match
      const span = match.indices?.[2]
      if (value !== undefined && span !== undefined) yield { name, value, place, span: { start: span[0], end: span[1] } }
    }
  }
  if (mayMatch(lowered, assignmentNeeds)) yield* readAssignments(text)
  if (mayMatch(lowered, labelNeeds)) yield* readLabels(text)
  if (mayMatch(text, optionNeeds)) yield* readOptions(text)
}
