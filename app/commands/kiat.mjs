// `npm run kiat -- …`: the command line of the site.
import { requireNode } from "./launch/node-version.mjs";

requireNode();
const { prepare, runBuilt } = await import("./launch/prepare.mjs");
await prepare();
await runBuilt("kiat");
