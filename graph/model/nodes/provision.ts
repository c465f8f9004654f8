import * as z from "zod/mini"
import { Facts } from "../provenance.ts"
import { Localised } from "../text.ts"
import { nodeBase } from "./base.ts"

export const PROVISION_LEVELS = [
  "chapter",
  "section",
  "title",
  "article",
  "paragraph",
  "litera",
  "item",
] as const

/** What a provision is about. */
export const TOPICS = [
  "definition",
  "substantive-offence",
  "liability-sanction",
  "procedural-power",
  "safeguard",
  "jurisdiction",
  "international-cooperation-principle",
  "mutual-assistance",
  "network",
  "final-clause",
  "general-provision",
] as const

/** The way of co-operation, where one topic holds several. */
export const SUBTOPICS = [
  "direct-cooperation",
  "disclosure-between-authorities",
  "emergency-disclosure",
  "emergency-mutual-assistance",
  "hearing-by-video",
  "joint-investigation",
] as const

export const STATEMENTS = [
  "reservation",
  "declaration",
  "notification",
  "territorial-declaration",
] as const

/** What a State may say when it becomes a Party, or must notify. */
export const AllowedStatement = z.strictObject({
  type: z.enum(STATEMENTS),
  /** The provision that allows it; where another treaty does, it is for that treaty: a protocol's. */
  allowedBy: z.string(),
  /** What it changes or tells, in our own words. */
  what: Localised,
  sources: Facts,
})

/** A term that the provision defines. */
export const DefinedTerm = z.strictObject({ term: Localised, sources: Facts })

/** A division, article, paragraph, letter or item of an instrument. */
export const Provision = z.strictObject({
  ...nodeBase,
  kind: z.literal("provision"),
  instrument: z.string(),
  level: z.enum(PROVISION_LEVELS),
  /** Official heading. */
  title: z.optional(Localised),
  /** What it provides, in our own words, at most two sentences. */
  summary: z.optional(Localised),
  topic: z.optional(z.enum(TOPICS)),
  subtopic: z.optional(z.enum(SUBTOPICS)),
  /** The terms it defines. */
  terms: z.optional(z.array(DefinedTerm)),
  /** The reservations, declarations and notifications that concern it. */
  reservations: z.optional(z.array(AllowedStatement)),
  /** Paragraphs of the explanatory report on it, both ends included. */
  explanatoryReport: z.optional(z.strictObject({ from: z.int(), to: z.int(), sources: Facts })),
})
