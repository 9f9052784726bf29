#!/usr/bin/env -S node --max-semi-space-size=16
import module from 'node:module';

// Compiled code is kept in the system's temporary folder, which halves the start-up of every run but the first
// (Node 22 and later). It only works for what is imported after this call.
module.enableCompileCache?.();

const { run } = await import('./program.ts');
await run();
