import { hasDemo } from "../../db/queries/demo.server.ts";
import { oncePerVersion } from "./content-version.server.ts";

/** Whether demonstration accounts exist, asked once for each content version: making and removing them raises it. */
export const showsDemo = oncePerVersion(({ reader }) => hasDemo(reader));
