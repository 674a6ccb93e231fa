import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { kiatDevServer } from "./app/commands/dev-plugin.ts";
import remixOptions from "./remix.config.js";

export default defineConfig({
  plugins: [tailwindcss(), kiatDevServer(), remix(remixOptions)],
  optimizeDeps: { exclude: ["better-sqlite3", "kysely", "pg"] },
  build: { assetsInlineLimit: 0 },
});
