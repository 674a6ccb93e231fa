import { readPage, readText } from "./query-text.ts";
import { SINCE } from "./visit-list.ts";

/** What the address of `/alur` asks for. `refused` are the parameters that were not understood, as typed. */
export type FlowQuery = {
  readonly region: string;
  readonly since: string | undefined;
  readonly indicator: string | undefined;
  readonly page: number;
  readonly refused: readonly { readonly name: string; readonly text: string }[];
};

/** @param instruments those there are, with their indicators */
export function parseFlow(
  params: URLSearchParams,
  instruments: readonly { readonly code: string; readonly indicators: readonly { readonly no: number }[] }[],
): FlowQuery {
  const [since, indicator, page] = [readText(params, "sejak"), readText(params, "indikator"), readPage(params)];
  const isDate = SINCE.test(since);
  const isIndicator = instruments.some(({ code, indicators }) =>
    indicators.some(({ no }) => `${code}/${no}` === indicator),
  );
  return {
    region: readText(params, "daerah"),
    since: isDate ? since : undefined,
    indicator: isIndicator ? indicator : undefined,
    page: page.value,
    refused: [
      ...(since !== "" && !isDate ? [{ name: "sejak", text: since }] : []),
      ...(indicator !== "" && !isIndicator ? [{ name: "indikator", text: indicator }] : []),
      ...(page.refused === undefined ? [] : [{ name: "halaman", text: page.refused }]),
    ],
  };
}

/** The parts of the canonical address, `undefined` where a part is left out. */
export function flowLink({ since, indicator, page }: Omit<FlowQuery, "refused">, regionCode: string | undefined) {
  return {
    daerah: regionCode,
    sejak: since,
    indikator: indicator,
    halaman: page === 1 ? undefined : String(page),
  };
}
