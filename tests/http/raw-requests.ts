import { connect, type Socket } from 'node:net';

/** A connection to a room, for requests that no client would send. */
export function connectTo(address: string): Socket {
  const { hostname, port } = new URL(address);
  return connect(Number(port), hostname);
}

/** Everything that comes back until the room ends the connection. */
export async function untilClosed(socket: Socket): Promise<string> {
  const pieces: Buffer[] = [];
  socket.on('data', (piece: Buffer) => pieces.push(piece));
  // That it is broken off is an end as well.
  socket.on('error', () => {});
  await new Promise<void>((closed) => socket.once('close', () => closed()));
  return Buffer.concat(pieces).toString('latin1');
}

/** Sends bytes as they are, and gives what comes back. */
export function exchange(address: string, bytes: string | Uint8Array): Promise<string> {
  const socket = connectTo(address);
  socket.write(bytes);
  return untilClosed(socket);
}

export const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
