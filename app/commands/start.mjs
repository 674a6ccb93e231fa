// `npm start`: install, build, serve. Only the version check is imported at once, so that an old Node can say what it lacks.
import { requireNode } from "./launch/node-version.mjs";

requireNode();
const { loadEnvFile, prepare, runBuilt } = await import("./launch/prepare.mjs");
await prepare();
loadEnvFile();
await runBuilt("serve");
