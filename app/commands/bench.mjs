// `npm run bench`: speed and weight at national scale.
import { requireNode } from "./launch/node-version.mjs";

requireNode();
const { prepare, runBuilt } = await import("./launch/prepare.mjs");
await prepare();
await runBuilt("bench");
