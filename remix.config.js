/**
 * The only place that holds Remix options. `vite.config.ts` hands this object to the Remix plugin.
 *
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  ignoredRouteFiles: ["**/*"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    // Off on purpose, see docs/decisions/0002-remix-flags.md.
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
};
