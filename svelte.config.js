/** Runes only: the compiler refuses the syntax of older Svelte. */
export default { compilerOptions: { runes: true } };
