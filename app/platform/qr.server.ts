import QRCode from "qrcode";

/** A QR code as one path of unit squares, dark ones only, in a field of `size` × `size` with its quiet zone. */
export type QrCode = { readonly size: number; readonly path: string };

const QUIET = 4;

export function drawQr(text: string): QrCode {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const rows = Array.from({ length: modules.size }, (_, y) => {
    const columns = Array.from({ length: modules.size }, (_, x) => x).filter((x) => modules.get(y, x) === 1);
    return columns.map((x) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`).join("");
  });
  return { size: modules.size + 2 * QUIET, path: rows.join("") };
}
