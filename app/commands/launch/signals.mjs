const LOOK_EVERY_MS = 100;

/** Ends this process when npm has ended: a signal sent to npm alone reaches npm and its shell, but not their child. */
export function followNpm() {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, LOOK_EVERY_MS);
  timer.unref();
}
