/** Runes only: the compiler refuses the syntax of older Svelte, but in packages, which may be older. */
export default {
  compilerOptions: { runes: true },
  vitePlugin: {
    dynamicCompileOptions: ({ filename }) =>
      filename.includes('node_modules') ? { runes: undefined } : undefined,
  },
};
