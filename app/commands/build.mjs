// `npm run build`: the pages with Remix, the programs for Node beside them, and the compressed twins of the static files.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { computeBuildStamp, writeBuildStamp } from "./launch/build-stamp.mjs";
import { requireNode } from "./launch/node-version.mjs";
import { precompress } from "./launch/precompress.mjs";
import { ROOT } from "./launch/project.mjs";
import { runNode } from "./launch/run.mjs";

requireNode();
const stamp = computeBuildStamp();
rmSync(join(ROOT, "build"), { recursive: true, force: true });

const env = { NODE_ENV: "production" };
const steps = [
  ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"],
  ["node_modules/vite/bin/vite.js", "build", "--config", "vite.node.config.ts", "--logLevel", "warn"],
];
for (const [file = "", ...args] of steps) {
  const { code } = await runNode(file, args, { env });
  if (code !== 0) process.exit(code);
}
precompress(join(ROOT, "build", "client"));
writeBuildStamp(stamp);
