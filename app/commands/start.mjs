// `npm start`: install, build, serve. Only the version check is imported at once, so that an old Node can say what it lacks.
import { requireNode } from "./launch/node-version.mjs";

requireNode();
const { prepare, runBuilt } = await import("./launch/prepare.mjs");
const { followNpm } = await import("./launch/signals.mjs");
followNpm();
await prepare();
await runBuilt("serve");
