globalThis.mutant = Number(process.env.MUTANT ?? 0);
