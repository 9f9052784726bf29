import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Unreadable } from '../unreadable.ts';

/**
 * Whether an address is one of the public internet. Private (RFC 1918, RFC 4193), loopback, link-local, shared (RFC 6598),
 * multicast, reserved and unspecified ones are not; neither are those that hide one of them: IPv4 inside IPv6 (mapped,
 * compatible, NAT64, 6to4, Teredo). Anything that is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
  if (!ipaddr.isValid(plain)) return false;
  const parsed = ipaddr.process(plain);
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast';
  const { parts } = parsed as ipaddr.IPv6;
  const embedded = embeddedIpv4(parts);
  if (embedded) return embedded.range() === 'unicast';
  return parsed.range() === 'unicast' && parts[0]! >= 0x2000 && parts[0]! < 0x4000;
}

/** The IPv4 address that a translated IPv6 address leads to: `64:ff9b::/96` (RFC 6052), `2002::/16` (RFC 3056), `::/96`. */
function embeddedIpv4(parts: readonly number[]): ipaddr.IPv4 | null {
  const start = (count: number) => parts.slice(0, count).join(',');
  if (start(6) === [0x64, 0xff9b, 0, 0, 0, 0].join(',')) return ipv4(parts[6]!, parts[7]!);
  if (parts[0] === 0x2002) return ipv4(parts[1]!, parts[2]!);
  return start(6) === '0,0,0,0,0,0' && parts[6] !== 0 ? ipv4(parts[6]!, parts[7]!) : null;
}

function ipv4(high: number, low: number): ipaddr.IPv4 {
  return new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
}

/**
 * Looks a host up for a connection and gives only addresses that may be connected to. The connection is made to what was
 * checked, so that a name server cannot answer one thing to the check and another to the connection (DNS rebinding).
 */
export function lookupPublic(allowPrivate: boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }).then(
      (found) => {
        const allowed = allowPrivate ? found : found.filter(({ address }) => isPublicAddress(address));
        const [first] = allowed;
        if (!first) callback(refusal(host, found), '', 0);
        else if (options.all) callback(null, allowed);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, '', 0),
    );
  };
}

function refusal(host: string, found: readonly LookupAddress[]): Unreadable {
  return privateAddress(found.length ? `${host} (${found[0]!.address})` : host);
}

/** Why an address is not connected to. */
export function privateAddress(host: string): Unreadable {
  return new Unreadable(
    `${host} is not on the public internet: add --allow-private if it may be fetched from`,
  );
}
