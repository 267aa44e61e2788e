import { commandNamed, commands } from './commands/index.ts'

const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /take read\(\) or a fold, which hold one batch at a time, limit it with n, or raise maxBytes/,
    'take cat or foldl, which hold one batch at a time, or limit it with -n',
  ],
  [/ and add its provider with registry\.use\(\)/, ''],
  [/, or give the settings as an object/, ''],
  [/\bread\(\)/g, 'cat'],
]

/**
 * The message of an error as who types commands would say it: messages of the library name calls and options of code.
 *
 * @example
 * inCommandWords("go on with onError: 'skip' or 'raw'; ls() shows more") // 'go on with --on-error skip or raw; ls shows more'
 */
export function inCommandWords(message: string): string {
  const known = new Set(commands.flatMap(({ options }) => options.map(({ name }) => name)))
  const plain = phrases.reduce((text, [from, to]) => text.replace(from, to), message)
  return plain
    .replace(/\{ (\w+: '[^']*') \}/g, '$1')
    .replace(/\b([a-z]\w*): ('[\w./-]+'(?: or '[\w./-]+')*|true)/g, (all, name: string, value: string) => {
      if (!known.has(kebab(name))) return all
      return value === 'true' ? `--${kebab(name)}` : `--${kebab(name)} ${value.replaceAll("'", '')}`
    })
    .replace(/\b([a-z]\w*)\(\)/g, (all, name: string) => commandNamed(name)?.name ?? all)
    .replace(/(?<![\w'"./-])[a-z]+(?:[A-Z][a-z]*)+(?![\w'"./-])/g, (name) =>
      known.has(kebab(name)) ? `--${kebab(name)}` : name,
    )
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
