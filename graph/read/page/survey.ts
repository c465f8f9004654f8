import type { Lexicon } from "../language/lexicon.ts"
import type { PageLanguage } from "../language/languages.ts"
import { SURVEY_LENGTH, Topic } from "../resolve/topic.ts"
import type { Look } from "../resolve/topics.ts"
import type { Block, Hints } from "../types.ts"
import type { Tools } from "./fold.ts"

/** What a page is about, as a whole. */
export interface About {
  topic: Topic
  /** Id of the instrument it is about, or null. */
  instrument: string | null
  /** Whether it is the text of a treaty itself, and not one about it. */
  ownText: boolean
  /** Its language; undefined where nothing says. */
  lexicon: Lexicon | undefined
}

export function aboutOf(topic: Topic, looks: readonly Look[], page: PageLanguage): About {
  return {
    topic,
    instrument: topic.decide(looks),
    ownText: topic.isOwnText(looks),
    lexicon: page.get(),
  }
}

/** Finds out what a page is about, block by block, before it is read. */
export class Survey {
  private readonly topic: Topic
  private readonly page: PageLanguage
  private readonly looks: Look[] = []
  private looked = 0

  constructor({ languages, topics }: Tools, hints: Hints) {
    this.topic = new Topic(hints, topics)
    this.page = languages.page(languages.byId(hints.lang))
  }

  take({ text }: Block): void {
    this.page.take(text)
    if (this.looked > SURVEY_LENGTH) return
    this.looked += text.length
    this.looks.push(this.topic.look(text))
  }

  about(): About {
    const { topic, looks, page } = this
    return aboutOf(topic, looks, page)
  }
}
