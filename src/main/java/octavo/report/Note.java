package octavo.report;

import java.util.List;
import octavo.problem.Span;

/** A note's text, under the label that marks refer to. */
public record Note(String label, List<Block> blocks, Span span) {}
