import * as oidc from "openid-client";
import type { Config } from "./env.server.ts";

const PATIENCE_S = 10;
const SCOPES = "openid email profile";

/** What the start of a sign-in must still be known by at its end. Kept in a sealed cookie of the browser. */
export type InstitutionChecks = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** Who somebody is for their institution. `mail` only where the institution has verified it. */
export type InstitutionAccount = { readonly subject: string; readonly mail: string | undefined };

/** Sign-in by the OpenID provider of an institution: authorization code with PKCE, state and nonce. */
export type Institution = {
  readonly name: string;
  readonly issuer: string;
  /** Address to send the browser to. @throws where the provider cannot be reached */
  start(returnAddress: string): Promise<{ address: string; checks: InstitutionChecks }>;
  /** @throws where the answer does not fit the checks, was refused, or the provider cannot be reached */
  finish(answer: URL, checks: InstitutionChecks): Promise<InstitutionAccount>;
};

/** `undefined` where the settings name none. */
export function createInstitution({ oidc: settings }: Pick<Config, "oidc">): Institution | undefined {
  if (settings === undefined) return undefined;
  const { issuer, clientId, clientSecret, name } = settings;
  let kept: Promise<oidc.Configuration> | undefined;
  // Asked for at first use, and again after a failure: the portal starts while the provider is down.
  const discover = () => {
    kept ??= oidc
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        timeout: PATIENCE_S,
        // Signatures of ID tokens are checked by the library only when told to. The settings allow http for this machine only.
        execute: [oidc.enableNonRepudiationChecks, ...(issuer.startsWith("http:") ? [oidc.allowInsecureRequests] : [])],
      })
      .catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
    return kept;
  };
  return {
    name,
    issuer,
    start: async (returnAddress) => {
      const checks = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(await discover(), {
        redirect_uri: returnAddress,
        scope: SCOPES,
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: "S256",
      });
      return { address: address.href, checks };
    },
    finish: async (answer, { state, nonce, verifier }) => {
      const config = await discover();
      const tokens = await oidc.authorizationCodeGrant(config, answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error("The provider sent no ID token");
      const facts =
        claims["email"] === undefined && config.serverMetadata().userinfo_endpoint !== undefined
          ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
          : claims;
      const { email, email_verified: isVerified } = facts;
      return { subject: claims.sub, mail: typeof email === "string" && isVerified === true ? email : undefined };
    },
  };
}
