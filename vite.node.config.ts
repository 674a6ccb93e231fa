import { existsSync } from "node:fs";
import { defineConfig } from "vite";

/** The programs for Node: server, command line, bench, and the threads of the server that render people's text. No Remix here; packages stay in node_modules. */
const entries = ["serve", "kiat", "bench", "render-texts"].map((name) => [name, `app/commands/${name}.ts`] as const);

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: "build/node",
    target: "node20",
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: Object.fromEntries(entries.filter(([, file]) => existsSync(file))),
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
  },
  // Node cannot import JSON from a package without an attribute.
  ssr: { noExternal: ["remix"] },
});
