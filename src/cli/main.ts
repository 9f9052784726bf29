#!/usr/bin/env -S node --max-semi-space-size=16
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

// Compiled code is kept in the system's temporary folder, which halves the start-up of every run but the first
// (Node 22 and later). It only works for what is imported after this call.
module.enableCompileCache?.();
// Threads and child processes look here by themselves. In a clone it also spares them stripping types anew, for which Node
// loads WebAssembly, and V8 may end a process in which threads with WebAssembly come and go (nodejs/node#64500).
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache');

const { run } = await import('./program.ts');
await run();
