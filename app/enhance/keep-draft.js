/**
 * Saves what is typed in `form[data-draft]`: at once on this device, every few seconds on the server. Nothing depends on it.
 * The form holds the draft's address (`data-draft`), the keys that were carried out (`data-done`) and whether its texts are
 * nowhere else yet (`data-unsaved`); `[data-draft-state]` holds the words, `[data-draft-offer]` offers this device's copy.
 */
export {};

const EVERY_MS = 3000;
const AGAIN_MS = 10_000;
const PREFIX = "kiat-draf:";

/** @typedef {{ fields: Record<string, string>, at: string, isSaved: boolean }} Copy */

const form = document.querySelector("form[data-draft]");
const state = document.querySelector("[data-draft-state]");
const offer = document.querySelector("[data-draft-offer]");
if (form instanceof HTMLFormElement && state instanceof HTMLElement && offer instanceof HTMLElement) {
  keepDraft(form, state, offer);
}

/** @param {HTMLFormElement} form @param {HTMLElement} state @param {HTMLElement} offer */
function keepDraft(form, state, offer) {
  let fields = read();
  let isSaved = true;
  /** @type {AbortController | undefined} */
  let sending;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const place = PREFIX + fields["_untuk"];
  const copy = load();
  const isDone = copy && (form.dataset["done"] ?? "").split(" ").includes(copy.fields["_kiriman"] ?? "");
  if (isDone) onDevice(() => localStorage.removeItem(place));
  else if (form.dataset["unsaved"] !== undefined) changed();
  else if (copy && !copy.isSaved && differs(copy.fields)) show(copy);

  form.addEventListener("input", changed);
  addEventListener("online", () => send());
  addEventListener("pagehide", () => send(true));
  document.addEventListener("submit", ({ target }) => {
    if (target === form) {
      // The form itself is on its way; a draft must not come after it.
      sending?.abort();
      clearTimeout(timer);
      isSaved = true;
    }
    if (target instanceof HTMLFormElement && target.getAttribute("action") === "/keluar") onDevice(forgetAll);
  });

  function changed() {
    fields = read();
    isSaved = false;
    keep();
    offer.hidden = true;
    timer ??= setTimeout(send, EVERY_MS);
  }

  async function send(isLast = false) {
    clearTimeout(timer);
    timer = undefined;
    if (isSaved || sending) return;
    sending = new AbortController();
    const { signal } = sending;
    const sent = fields;
    let word = "away";
    try {
      const body = new URLSearchParams({ ...sent, _otomatis: "1" });
      const how = { method: "POST", body, signal, keepalive: isLast, redirect: /** @type {const} */ ("manual") };
      const { type, status } = await fetch(form.dataset["draft"] ?? "", how);
      // A kept draft leads back to the form, which is here already.
      word = type === "opaqueredirect" ? "saved" : status === 401 ? "signedOut" : "refused";
    } catch {
      if (signal.aborted) return;
    } finally {
      sending = undefined;
    }
    if (word === "saved" && sent === fields) {
      isSaved = true;
      keep();
    } else if (word === "saved" || word === "away") timer ??= setTimeout(send, word === "away" ? AGAIN_MS : EVERY_MS);
    say(word);
  }

  /** @param {string} word */
  function say(word) {
    state.textContent = (state.dataset[word] ?? "").replace("%", clock(new Date()));
    const signIn = document.querySelector("[data-draft-sign-in]");
    if (signIn instanceof HTMLElement) signIn.hidden = word !== "signedOut";
  }

  /** @param {Copy} copy */
  function show(copy) {
    const at = new Date(copy.at);
    const time = offer.querySelector("time");
    if (time) time.textContent = `${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()} ${clock(at)}`;
    offer.hidden = false;
    offer.querySelector("button")?.addEventListener("click", () => {
      for (const [name, value] of Object.entries(copy.fields)) {
        const field = form.elements.namedItem(name);
        // Key and owner belong to the opened form; the version belongs to the text.
        if (name !== "_kiriman" && name !== "_untuk" && field && "value" in field) field.value = value;
      }
      changed();
      const first = form.querySelector("input:not([type=hidden])");
      if (first instanceof HTMLElement) first.focus();
    });
  }

  /** @param {Record<string, string>} other */
  function differs(other) {
    return Object.entries(fields).some(([name, value]) => !name.startsWith("_") && other[name] !== value);
  }

  /** @returns {Record<string, string>} */
  function read() {
    const entries = [...new FormData(form)];
    return Object.fromEntries(entries.map(([name, value]) => [name, String(value).replaceAll("\r\n", "\n")]));
  }

  function keep() {
    const copy = JSON.stringify({ fields, at: new Date().toISOString(), isSaved });
    onDevice(() => localStorage.setItem(place, copy));
  }

  /** @returns {Copy | undefined} */
  function load() {
    return onDevice(() => JSON.parse(localStorage.getItem(place) ?? "null")) ?? undefined;
  }
}

function forgetAll() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}

/** Some browsers keep nothing, and say so by throwing. @template T @param {() => T} act @returns {T | undefined} */
function onDevice(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** @param {Date} date */
function clock(date) {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(".");
}
