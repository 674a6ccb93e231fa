/** Remix wants an entry for browsers; no page loads it. What a page may do beyond its HTML is in `enhance/`. */
export {};
