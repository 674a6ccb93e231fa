import type { NotChosen, OwnStand } from "./host-candidates.ts";
import type { HostRanking } from "./host-ranking.ts";
import type { PeerScope } from "./peer-recipe.ts";
import type { Region } from "./region.ts";
import type { Source } from "./source.ts";
import type { VisitForm } from "./visit.ts";

/** An indicator that somebody wants to learn about. */
export type AskedIndicator = {
  readonly instrument: string;
  readonly tag: string;
  readonly no: number;
  readonly name: string;
};

/** Whom a region may learn from, and why. */
export type HostsView = {
  readonly focus: Region;
  /** `null` where only the index is asked about. */
  readonly indicator: AskedIndicator | null;
  readonly scope: PeerScope;
  readonly own: OwnStand;
  /** The first ones. */
  readonly ranking: HostRanking;
  /** How many can be learnt from at all. */
  readonly total: number;
  /** Among how many bodies they were looked for. */
  readonly bodies: number;
  readonly notChosen: NotChosen | null;
  /** Whether requests that wait count as load, which public pages do not tell of. */
  readonly countsRequests: boolean;
  /** Sources of the values shown. */
  readonly sources: readonly Source[];
};

/** What may answer a question before anybody travels. */
export type AnsweredAlready = {
  readonly practices: readonly {
    readonly slug: string;
    readonly title: string;
    readonly region: { readonly code: string; readonly name: string };
    /** ISO day. */
    readonly confirmedOn: string | null;
  }[];
  readonly practiceTotal: number;
  readonly answers: readonly {
    readonly no: number;
    readonly title: string;
    readonly regionName: string;
    /** ISO instant. */
    readonly acceptedAt: string;
  }[];
  readonly answerTotal: number;
  readonly reports: readonly {
    readonly id: string;
    readonly topic: string;
    readonly hostName: string;
    readonly visitorName: string;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly answered: readonly string[];
    readonly open: readonly string[];
    /** What was answered is not published. */
    readonly unsaid: readonly string[];
  }[];
  readonly levels: NextLevels | null;
};

/** What the levels of an indicator ask: the next one where the own level is published, else all. */
export type NextLevels = {
  readonly question: string;
  /** The guide that the words follow. */
  readonly guide: string;
  readonly own: number | null;
  readonly levels: readonly { readonly level: number; readonly asks: string; readonly evidence: readonly string[] }[];
};

/** A session that another office may join. */
export type OpenSession = {
  readonly id: string;
  readonly hostCode: string;
  readonly hostName: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly form: VisitForm;
  readonly free: number;
};
