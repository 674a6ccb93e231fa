import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { findFreePort } from "./free-port.ts";

export const CLIENT = { id: "kiat", secret: "rahasia-uji-yang-cukup-panjang" };

/** Somebody at the institution, by what they type as their name there. */
export type InstitutionPerson = { readonly mail: string; readonly isVerified: boolean };

export type TestProvider = {
  readonly issuer: string;
  /** Who signs in there, by subject; tests add to it. */
  readonly people: Map<string, InstitutionPerson>;
  stop(): Promise<void>;
};

/** Runs a real OpenID provider in this process. Its people sign in with any password. */
export async function startProvider(redirectUri: string): Promise<TestProvider> {
  const port = await findFreePort();
  const issuer = `http://127.0.0.1:${port}`;
  const people = new Map<string, InstitutionPerson>();
  const { Provider } = await import("oidc-provider");
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] },
        ...{ grant_types: ["authorization_code"], token_endpoint_auth_method: "client_secret_post" },
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    pkce: { required: () => true },
    cookies: { keys: ["uji"] },
    findAccount: (_: unknown, sub: string) => {
      const { mail, isVerified } = people.get(sub) ?? {};
      return { accountId: sub, claims: () => ({ sub, email: mail, email_verified: isVerified }) };
    },
  });
  const server: Server = createServer(provider.callback());
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    issuer,
    people,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Signs in at the provider as a browser without a script would, and tells the address that it leads back to. */
export async function passProvider(address: string, subject: string): Promise<string> {
  const jar = new Map<string, string>();
  const ask = async (url: string, init: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", ...init, headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  const { origin } = new URL(address);
  let next = address;
  for (let step = 0; step < 12; step++) {
    const response = await ask(next);
    const location = response.headers.get("location");
    if (location === null) {
      const html = await response.text();
      const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1];
      if (action === undefined) throw new Error(`The provider answers ${response.status}: ${html.slice(0, 500)}`);
      const prompt = /name="prompt" value="([^"]+)"/.exec(html)?.[1] ?? "";
      const body = new URLSearchParams({ prompt, login: subject, password: "apa saja" });
      const answered = await ask(new URL(action, next).href, { method: "POST", body });
      next = new URL(answered.headers.get("location") ?? "", next).href;
    } else {
      next = new URL(location, next).href;
    }
    if (new URL(next).origin !== origin) return next;
  }
  throw new Error("The provider leads nowhere");
}
