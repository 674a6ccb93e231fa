import sharp, { type Sharp } from "sharp";
import { type FileFault, PICTURE_MEGAPIXELS, PICTURE_SIDE, type PictureType } from "../../domain/attachment.ts";

// One picture at a time, on one thread, with nothing kept of it: memory matters more than speed here.
sharp.concurrency(1);
sharp.cache(false);
// Only readers of the pictures that may be added: each other one is a door.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });

const QUALITY = 85;
const LOADERS: Record<PictureType, string> = { jpg: "jpeg", png: "png", webp: "webp" };

export type DrawnPicture = { readonly width: number; readonly height: number; readonly bytes: number };

let queue: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture anew into another file: upright, at most 2,000 pixels a side, without anything that cameras and programs
 * write beside the pixels (place, time, device, thumbnails).
 */
export function redrawPicture(
  from: string,
  to: string,
  type: PictureType,
): Promise<DrawnPicture | { fault: FileFault }> {
  const draw = () => redraw(from, to, type);
  const drawn = queue.then(draw, draw);
  queue = drawn;
  return drawn;
}

async function redraw(from: string, to: string, type: PictureType): Promise<DrawnPicture | { fault: FileFault }> {
  try {
    const picture = sharp(from, {
      limitInputPixels: PICTURE_MEGAPIXELS * 1_000_000,
      sequentialRead: true,
      failOn: "error",
    });
    const { format } = await picture.metadata();
    if (format !== LOADERS[type]) return { fault: "damaged" };
    const upright = picture
      .autoOrient()
      .resize({ width: PICTURE_SIDE, height: PICTURE_SIDE, fit: "inside", withoutEnlargement: true });
    const { size, ...drawn } = await encode(upright, type).toFile(to);
    return { width: drawn.width, height: drawn.height, bytes: size };
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    if (said.includes("pixel limit")) return { fault: "too_many_pixels" };
    // A full disk is told the same way as broken bytes.
    if (said === "" || /unable to (open|write)|no space/i.test(said)) throw error;
    return { fault: "damaged" };
  }
}

function encode(picture: Sharp, type: PictureType): Sharp {
  if (type === "png") return picture.png({ compressionLevel: 9 });
  return type === "webp" ? picture.webp({ quality: QUALITY }) : picture.jpeg({ quality: QUALITY });
}
