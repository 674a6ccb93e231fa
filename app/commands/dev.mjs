// `npm run dev`: pages from the sources, made anew at every request, with the same database as `npm start`.
import { requireNode } from "./launch/node-version.mjs";

requireNode();
const { ensureInstalled } = await import("./launch/install.mjs");
const { runNode } = await import("./launch/run.mjs");

await ensureInstalled();
const { code } = await runNode("node_modules/@remix-run/dev/dist/cli.js", ["vite:dev", ...process.argv.slice(2)]);
process.exitCode = code;
