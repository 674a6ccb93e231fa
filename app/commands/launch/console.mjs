/**
 * Tells the person at the terminal what happens now.
 *
 * @param {string} sentence
 */
export function say(sentence) {
  console.log(`» ${sentence}`);
}

/**
 * Ends the process with one sentence.
 *
 * @param {string} sentence what is wrong and what to do
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
