import type { IncomingMessage } from "node:http";
import type { NextFunction, Request, Response } from "express";
import helmet from "helmet";
import { UPLOAD_ADDRESSES } from "../../domain/addresses.ts";
import { ATTACHMENT_MEGABYTES } from "../../domain/attachment.ts";

const YEAR_S = 31_536_000;

/**
 * Security headers of every answer. Pages that a person edits replace the content security policy by one
 * with our own script files (see `entry.server`); all others run no script at all.
 */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      "default-src": ["'none'"],
      "script-src": ["'none'"],
      "style-src": ["'self'"],
      "font-src": ["'self'"],
      "img-src": ["'self'"],
      "form-action": ["'self'"],
      "base-uri": ["'none'"],
      "frame-ancestors": ["'none'"],
    },
  },
  // With no-referrer, browsers send `Origin: null` and every form without JavaScript fails.
  referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  strictTransportSecurity: { maxAge: YEAR_S },
});

/**
 * Whether a request that changes something comes from our own pages: Sec-Fetch-Site first, then Origin
 * compared with the public address. Remix's own check leaves out resource routes.
 */
export function isSameOrigin(
  headers: { site: string | undefined; origin: string | undefined },
  publicUrl: string,
): boolean {
  if (headers.site !== undefined) return headers.site === "same-origin" || headers.site === "none";
  return headers.origin === undefined || headers.origin === new URL(publicUrl).origin;
}

export function refuseOtherOrigins(publicUrl: string) {
  return (req: Request, res: Response, next: NextFunction) => {
    if (isSameOrigin({ site: req.get("sec-fetch-site"), origin: req.get("origin") }, publicUrl)) {
      next();
      return;
    }
    res
      .status(403)
      .type("text")
      .send("Permintaan ini datang dari situs lain, jadi tidak dijalankan. Buka Kiat langsung lalu ulangi.");
  };
}

const METHODS: readonly string[] = ["GET", "HEAD", "POST"];

/** Pages are read and forms are sent: nothing here answers to another method, and some of them Remix cannot even take. */
export function refuseOtherMethods(req: Request, res: Response, next: NextFunction) {
  if (METHODS.includes(req.method)) {
    next();
    return;
  }
  res.status(405).set("Allow", METHODS.join(", ")).type("text").send("Kiat hanya menjawab GET, HEAD, dan POST.");
}

const UPLOADS = UPLOAD_ADDRESSES.map((path) => new RegExp(`^/${path.replaceAll(/:\w+/g, "[^/]+")}$`));

/** Whether an address takes files. Written otherwise (capitals, percent signs) it takes a plain form's size. */
export function takesFiles(url: string | undefined): boolean {
  const [path = ""] = (url ?? "").split("?");
  return UPLOADS.some((pattern) => pattern.test(path));
}

/**
 * Ends a request whose body takes longer than a plain form's may. The server itself waits as long as a slow line needs for a
 * file.
 */
export function endSlowBodies(req: IncomingMessage, patienceMs: number): void {
  const { "content-length": length, "transfer-encoding": encoding } = req.headers;
  if ((length === undefined || length === "0") && encoding === undefined) return;
  const timer = setTimeout(() => {
    if (!req.complete) req.destroy();
  }, patienceMs).unref();
  req.once("close", () => clearTimeout(timer));
}

/** Refuses bodies whose declared length is over the limit before a byte of them is read. */
export function refuseLargeBodies({ form, upload }: { form: number; upload: number }) {
  return (req: Request, res: Response, next: NextFunction) => {
    const maxBytes = takesFiles(req.originalUrl) ? upload : form;
    const declared = Number(req.get("content-length") ?? 0);
    if (declared <= maxBytes) {
      next();
      return;
    }
    const limit = maxBytes === upload ? ATTACHMENT_MEGABYTES : maxBytes / 1_000_000;
    res
      .status(413)
      .type("text")
      .send(`Kiriman terlalu besar: paling banyak ${limit.toLocaleString("id-ID")} MB.`);
  };
}
