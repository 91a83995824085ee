/** An outcome that the caller must look at: a value, or the name of the problem. */
export type Result<Value, Problem extends string> = { ok: true; value: Value } | { ok: false; problem: Problem };
