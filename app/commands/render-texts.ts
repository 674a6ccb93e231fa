import { type RenderJob, renderTexts } from "../platform/markdown/render-texts.server.ts";

/** The program of a thread of `serve`: gets texts of people as a job and answers with their HTML. */
export default function answerJob(job: RenderJob) {
  return renderTexts(job);
}
