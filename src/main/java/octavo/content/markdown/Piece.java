package octavo.content.markdown;

import octavo.problem.Span;

/** A word of the input with its place. */
public record Piece(String text, Span span) {}
