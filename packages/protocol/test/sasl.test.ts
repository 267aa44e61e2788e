import { createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { startSasl, type SaslExchange, type SaslOptions } from '../src/connection/sasl.ts'
import { exchangeScram, saltPassword, signScram } from '../src/connection/scram.ts'

const empty = new Uint8Array(0)
const signal = new AbortController().signal

/** What the exchange says to an answer; null: it is content. */
async function say(exchange: SaslExchange, answer: string | Uint8Array = empty): Promise<string | null> {
  const { done, value } = await exchange.next(typeof answer === 'string' ? Buffer.from(answer) : answer)
  return done === true ? null : Buffer.from(value).toString()
}

async function failure(exchange: SaslExchange, ...answers: string[]): Promise<{ code: string; message: string }> {
  await say(exchange)
  try {
    for (const answer of answers) await say(exchange, answer)
  } catch (error) {
    return error as { code: string; message: string }
  }
  throw new Error('it was content')
}

describe('PLAIN', () => {
  test('is one message, with names in UTF-8', async () => {
    const exchange = startSasl({ mechanism: 'PLAIN', username: 'Åse', password: 'rosebud' }, signal)
    expect(await say(exchange)).toBe('\0Åse\0rosebud')
    expect(await say(exchange)).toBeNull()
  })

  test('refuses a NUL, which would move the border of name and password', async () => {
    const exchange = startSasl({ mechanism: 'PLAIN', username: 'a\0b', password: 'rosebud' }, signal)
    await expect(exchange.next(empty)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
  })

  test('takes a password that shows itself only when asked', async () => {
    const exchange = startSasl({ mechanism: 'PLAIN', username: 'a', password: { reveal: () => 'rosebud' } }, signal)
    expect(await say(exchange)).toBe('\0a\0rosebud')
  })
})

describe('SCRAM', () => {
  const vectors = [
    {
      // RFC 7677, section 3.
      mechanism: 'SCRAM-SHA-256',
      nonce: 'rOprNGfwEbeRWgbNEkqO',
      first: 'n,,n=user,r=rOprNGfwEbeRWgbNEkqO',
      answer: 'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
      final:
        'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
      proof: 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
    },
  ] as const

  test.each(vectors)('$mechanism says what the RFC says', async ({ mechanism, nonce, first, answer, final, proof }) => {
    const exchange = exchangeScram({ mechanism, username: 'user', password: 'pencil', nonce })
    expect(await say(exchange)).toBe(first)
    expect(await say(exchange, answer)).toBe(final)
    expect(await say(exchange, proof)).toBeNull()
  })

  test('SCRAM-SHA-512 and a broker that has only the salted password believe each other', async () => {
    const exchange = startSasl({ mechanism: 'SCRAM-SHA-512', username: 'a,b=c', password: 'ключ' }, signal)
    const first = (await say(exchange))!
    expect(first).toMatch(/^n,,n=a=2Cb=3Dc,r=[A-Za-z0-9+/]{32}$/)
    const answer = `r=${first.split('r=')[1]!}9,s=${Buffer.from('salt').toString('base64')},i=4096`
    const final = (await say(exchange, answer))!
    const salted = await saltPassword('SCRAM-SHA-512', 'ключ', Buffer.from('salt'), 4096)
    const [plain, proof] = final.split(',p=') as [string, string]
    const signed = signScram('SCRAM-SHA-512', salted, `${first.slice(3)},${answer},${plain}`)
    expect(proof).toBe(Buffer.from(signed.proof).toString('base64'))
    expect(await say(exchange, `v=${Buffer.from(signed.signature).toString('base64')}`)).toBeNull()
  })

  test('says that the name is a delegation token', async () => {
    const exchange = exchangeScram({
      mechanism: 'SCRAM-SHA-256',
      username: 'id',
      password: 'hmac',
      nonce: 'x',
      delegationToken: true,
    })
    expect(await say(exchange)).toBe('n,,n=id,r=x,tokenauth=true')
  })

  const start = () => exchangeScram({ mechanism: 'SCRAM-SHA-256', username: 'user', password: 'rosebud', nonce: 'abc' })

  test.each([
    ['a nonce that does not continue ours', 'r=abd1,s=AAAA,i=4096', 'nonce'],
    ['our nonce alone', 'r=abc,s=AAAA,i=4096', 'nonce'],
    ['too few iterations', 'r=abc1,s=AAAA,i=4095', '4095'],
    ['so many iterations that they would keep this machine busy', 'r=abc1,s=AAAA,i=1000001', '1000001'],
    ['iterations that are no number', 'r=abc1,s=AAAA,i=1e9', 'cannot be read'],
    ['a mandatory extension that nobody knows', 'm=x,r=abc1,s=AAAA,i=4096', 'cannot be read'],
    ['nothing', '', 'cannot be read'],
    ['a refusal', 'e=unknown-user', 'unknown-user'],
  ])('refuses %s as the first answer', async (_, answer, words) => {
    const error = await failure(start(), answer)
    expect(error).toMatchObject({ code: 'KAFI_DENIED' })
    expect(error.message).toContain(words)
  })

  test.each([
    ['a wrong signature', `v=${createHmac('sha256', 'x').digest('base64')}`, 'signature'],
    ['a short signature', 'v=AAAA', 'signature'],
    ['a refusal', 'e=invalid-proof', 'invalid-proof'],
    ['nothing', '', 'cannot be read'],
  ])('refuses %s as the last answer', async (_, answer, words) => {
    const error = await failure(start(), 'r=abc1,s=AAAA,i=4096', answer)
    expect(error).toMatchObject({ code: 'KAFI_DENIED' })
    expect(error.message).toContain(words)
  })

  test('takes any answer without another error than its own', async () => {
    const answers = fc.oneof(
      fc.string(),
      fc.string().map((text) => `r=abc1,s=AAAA,i=${text}`),
    )
    const property = fc.asyncProperty(answers, async (answer) => {
      expect((await failure(start(), answer, answer)).code).toBe('KAFI_DENIED')
    })
    await fc.assert(property, { numRuns: runs(100, 5_000) })
  })

  test('a salt is refused more or fewer iterations than are sane', () => {
    expect(() => saltPassword('SCRAM-SHA-256', 'x', empty, 1)).toThrow(/4096 to 1000000/)
  })
})

describe('OAUTHBEARER', () => {
  const oauth = (token: object): SaslExchange =>
    startSasl({ mechanism: 'OAUTHBEARER', token: () => token as { value: string } }, signal)

  test('sends the token and its extensions', async () => {
    const exchange = oauth({ value: 'abc.def', extensions: { logicalCluster: 'lkc-1', pool: 'x y' } })
    expect(await say(exchange)).toBe('n,,\x01auth=Bearer abc.def\x01logicalCluster=lkc-1\x01pool=x y\x01\x01')
    expect(await say(exchange)).toBeNull()
  })

  test('without extensions it ends as RFC 7628 says', async () => {
    expect(await say(oauth({ value: 'abc' }))).toBe('n,,\x01auth=Bearer abc\x01\x01')
  })

  test('a refusal is answered, and named by its status alone', async () => {
    const exchange = oauth({ value: 'abc' })
    await say(exchange)
    expect(await say(exchange, '{"status":"invalid_token","token":"abc"}')).toBe('\x01')
    const error = (await exchange.next(empty).catch((error: unknown) => error)) as Error
    expect(error).toMatchObject({ code: 'KAFI_DENIED' })
    expect(error.message).toBe('the broker does not take the token: invalid_token')
  })

  test.each([
    [{ value: 'a\x01auth=Bearer other' }],
    [{ value: '' }],
    [{}],
    [{ value: 'a', extensions: { auth: 'x' } }],
    [{ value: 'a', extensions: { 'a=b': 'x' } }],
    [{ value: 'a', extensions: { a: 'x\x01y=z' } }],
    [{ value: 'a', extensions: { a: 1 } }],
  ])('refuses a token that would say something else: %j', async (token) => {
    await expect(oauth(token).next(empty)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
  })

  test('an error of the provider comes as it is', async () => {
    const exchange = startSasl({ mechanism: 'OAUTHBEARER', token: () => Promise.reject(new Error('no net')) }, signal)
    await expect(exchange.next(empty)).rejects.toThrow('no net')
  })
})

describe('the choice', () => {
  test('of a mechanism that is not here names those that are', () => {
    expect(() => startSasl({ mechanism: 'GSSAPI' } as unknown as SaslOptions, signal)).toThrow(/OAUTHBEARER/)
  })

  test('of a mechanism with an exchange of its own calls it', async () => {
    async function* exchange(): SaslExchange {
      yield Buffer.from('hello')
    }
    expect(await say(startSasl({ mechanism: 'AWS_MSK_IAM', exchange }, signal))).toBe('hello')
  })

  test.each([[undefined], [''], [5], ['\ud800']])('refuses the password %j without showing it', (password) => {
    const options = { mechanism: 'PLAIN', username: 'a', password } as unknown as SaslOptions
    expect(() => startSasl(options, signal)).toThrow(/password of the SASL options/)
  })

  test('no error and no exchange shows a password', async () => {
    const canary = 'canary-rosebud'
    for (const mechanism of ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'] as const) {
      const exchange = startSasl({ mechanism, username: 'u', password: `${canary}\0` } as SaslOptions, signal)
      const shown = [inspect(exchange, { depth: 9 })]
      const error = await failure(exchange, 'r=1,s=2', 'x').catch((error: unknown) => error)
      shown.push(inspect(error, { depth: 9 }), JSON.stringify(error))
      expect(shown.join('\n')).not.toContain(canary)
    }
  })
})
