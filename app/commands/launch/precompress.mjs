import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const COMPRESSIBLE = /\.(js|css|svg|json|txt|xml|html|webmanifest)$/;

/**
 * Writes `.br` and `.gz` beside every text file of a folder, where that is smaller; the server sends them as they are.
 *
 * @param {string} folder
 */
export function precompress(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of files) {
    if (!entry.isFile() || !COMPRESSIBLE.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const plain = readFileSync(path);
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeIfSmaller(`${path}.br`, brotliCompressSync(plain, { params: quality }), plain);
    writeIfSmaller(`${path}.gz`, gzipSync(plain, { level: 9 }), plain);
  }
}

/**
 * @param {string} path
 * @param {Buffer} compressed
 * @param {Buffer} plain
 */
function writeIfSmaller(path, compressed, plain) {
  if (compressed.length < plain.length) writeFileSync(path, compressed);
}
