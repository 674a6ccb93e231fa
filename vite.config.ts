import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixOptions from "./remix.config.js";

export default defineConfig({
  plugins: [tailwindcss(), remix(remixOptions)],
  optimizeDeps: { exclude: ["better-sqlite3", "kysely", "pg"] },
  build: { assetsInlineLimit: 0 },
});
