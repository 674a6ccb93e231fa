import { describe, expect, test } from "vitest";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

describe("addresses find their part of the site", () => {
  const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
  const read = async (path: string) => {
    const response = await server.get(path);
    return { status: response.status, text: await response.text() };
  };

  test.each(["/Daerah/18.11", "/d%61erah/18.11"])("%s is read as /daerah/18.11", async (path) => {
    const { status, text } = await read(path);
    expect(status).toBe(200);
    expect(text).toContain("Kabupaten Mesuji");
  });

  test.each(["/tidak-ada", "/daerah/18.11/tidak-ada", "/constructor", "/__proto__"])("%s is nobody's", async (path) => {
    const { status, text } = await read(path);
    expect(status).toBe(404);
    expect(text).toContain("<html");
  });

  test("a view alone is JSON", async () => {
    const { status, text } = await read("/daerah/18.11?_data=routes/region");
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ view: { region: { code: "18.11" } } });
  });
});
