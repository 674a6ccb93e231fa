/** What a page says once after a change, by the word that the redirect left. */
export const FLASH: Readonly<Record<string, string>> = {
  masuk: "Anda sudah masuk.",
};
