import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { VERSION } from '../../analysis/reading.ts';
import type { Answer } from '../../api/contract.ts';
import type { Role } from '../../api/routes.ts';
import { Refusal } from '../answering/problems.ts';
import { Guesses } from './guesses.ts';

/** The secrets that let somebody in: to read, or to change as well. */
export interface Tokens {
  readonly reader?: string;
  readonly editor?: string;
}

type Known = 'reader' | 'editor';

interface Session {
  readonly role: Known;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const COOKIE = 'onrecord_session';

/** A working day, in seconds. */
const LASTS = 12 * 60 * 60;

/** Sessions at a time; the oldest go first. */
const MOST = 10_000;

/** Lets in who has a token, as a header or, after signing in, as a cookie that no script can read. */
export class Doorkeeper {
  private readonly tokens: Tokens | undefined;
  private readonly sessions = new Map<string, Session>();

  private readonly guesses: Guesses;

  /** `guesses` are the wrong tokens that are taken from one address in a minute. */
  constructor(tokens: Tokens | undefined, guesses: number) {
    this.tokens = tokens;
    this.guesses = new Guesses(guesses);
  }

  /** Throws a `Refusal` unless whoever asks has at least that role. */
  admit(request: FastifyRequest, wanted: Role): void {
    if (wanted === 'anyone' || !this.tokens) return;
    const role = this.roleOf(request);
    if (role === null)
      throw new Refusal('not-signed-in', 'Sign in with a token, or send it as authorization: Bearer …');
    if (wanted === 'editor' && role !== 'editor') {
      throw new Refusal('not-allowed', 'This token may read only: changing needs the editor’s token');
    }
  }

  sessionOf(request: FastifyRequest): Answer<'session'> {
    return this.shown(this.roleOf(request));
  }

  signIn(token: string, { ip }: FastifyRequest, reply: FastifyReply): Answer<'session'> {
    const role = this.roleByToken(token, ip);
    if (role === null)
      throw new Refusal('wrong-token', 'This token opens nothing: check for missing characters');
    const id = randomBytes(32).toString('base64url');
    const [oldest] = this.sessions.keys();
    if (this.sessions.size >= MOST && oldest !== undefined) this.sessions.delete(oldest);
    this.sessions.set(keyOf(id), { role, until: Date.now() + LASTS * 1000 });
    reply.setCookie(COOKIE, id, { ...cookieOptions(reply), maxAge: LASTS });
    return this.shown(role);
  }

  signOut(request: FastifyRequest, reply: FastifyReply): Answer<'session'> {
    const id = request.cookies[COOKIE];
    if (id !== undefined) this.sessions.delete(keyOf(id));
    reply.clearCookie(COOKIE, cookieOptions(reply));
    return this.shown(this.tokens ? null : 'editor');
  }

  private shown(role: Known | null): Answer<'session'> {
    return { role, tokens: this.tokens !== undefined, version: VERSION };
  }

  private roleOf({ headers, cookies, ip }: FastifyRequest): Known | null {
    if (!this.tokens) return 'editor';
    const [, token] = /^Bearer (\S+)$/i.exec(headers.authorization ?? '') ?? [];
    if (token !== undefined) return this.roleByToken(token, ip);
    const id = cookies[COOKIE];
    const session = id === undefined ? undefined : this.sessions.get(keyOf(id));
    return session && session.until > Date.now() ? session.role : null;
  }

  private roleByToken(given: string, from: string): Known | null {
    const now = Date.now();
    if (this.guesses.areTooMany(from, now))
      throw new Refusal('too-many-requests', 'Too many wrong tokens came from here: wait a minute');
    const { reader, editor } = this.tokens ?? {};
    // Both are compared, whichever fits: how long it takes tells nothing.
    const [isEditor, isReader] = [isSame(given, editor), isSame(given, reader)];
    if (!isEditor && !isReader) this.guesses.count(from, now);
    return isEditor ? 'editor' : isReader ? 'reader' : null;
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Takes as long whatever the characters are; digests are of one length whatever that of the token. */
function isSame(given: string, secret: string | undefined): boolean {
  const equal = timingSafeEqual(digest(given), digest(secret ?? ''));
  return equal && secret !== undefined && secret !== '';
}

/** Sessions are kept by a digest, so that looking one up tells nothing about the others. */
const keyOf = (id: string) => digest(id).toString('base64url');

function cookieOptions(reply: FastifyReply) {
  const secure = reply.request.protocol === 'https';
  return { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
}
