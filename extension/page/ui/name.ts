/** How the element that carries everything of ours is called; no page has one of that name. */
export const HOST = "glossator-ui"
