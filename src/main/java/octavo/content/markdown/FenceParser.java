package octavo.content.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.problem.Span;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Fenced divs as in Pandoc: three or more colons and attributes or one class word open one, three or more colons alone
 * close the innermost.
 */
final class FenceParser extends AbstractBlockParser {
    private static final Pattern CLOSING = Pattern.compile(":{3,}\\s*");
    private static final Pattern WORD = Pattern.compile("(:{3,}[ \\t]*)([^\\s{}:]+)[ \\t]*:*\\s*");
    private static final Pattern BRACES = Pattern.compile("(:{3,}[ \\t]*)\\{.*");
    private static final Pattern AFTER_BRACES = Pattern.compile("[ \\t]*:*\\s*");

    private final Nodes.Fence block;
    private final Deque<FenceParser> open;

    private FenceParser(Nodes.Fence block, Deque<FenceParser> open) {
        this.block = block;
        this.open = open;
        open.push(this);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean inCode = state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock;
        if (!inCode && open.peek() == this && state.getIndent() < 4 && isClosing(state)) {
            block.closed = true;
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock() {
        open.remove(this);
    }

    private static boolean isClosing(ParserState state) {
        return CLOSING.matcher(rest(state)).matches();
    }

    private static String rest(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
    }

    /** Opens fences; one for each text, since it knows which fences are open. */
    static final class Factory extends AbstractBlockParserFactory {
        private final Places places;
        private final Deque<FenceParser> open = new ArrayDeque<>();

        Factory(Places places) {
            this.places = places;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || from >= line.length() || line.charAt(from) != ':') {
                return BlockStart.none();
            }
            String rest = rest(state);
            Span span = place(state.getLine(), from);
            Nodes.Fence fence = fence(rest, from, state.getLine(), span);
            if (fence == null) {
                return CLOSING.matcher(rest).matches()
                        ? BlockStart.of(new ProblemParser(strayEnd(span))).atIndex(line.length())
                        : BlockStart.none();
            }
            return BlockStart.of(new FenceParser(fence, open)).atIndex(line.length());
        }

        private Nodes.Fence fence(String rest, int from, SourceLine line, Span span) {
            Matcher braces = BRACES.matcher(rest);
            if (braces.matches()) {
                return braced(rest, braces.end(1), from, line, span);
            }
            Matcher word = WORD.matcher(rest);
            if (!word.matches()) {
                return null;
            }
            Piece name = new Piece(word.group(2), place(line, from + word.start(2)));
            return new Nodes.Fence(new AttributeList(List.of(), List.of(name), List.of(), name.span()), span);
        }

        private Nodes.Fence braced(String rest, int brace, int from, SourceLine line, Span span) {
            Nodes.Fence broken = new Nodes.Fence(AttributeList.none(place(line, from + brace)), span);
            try {
                var parsed = AttributeParser.parse(rest, brace, offset -> place(line, from + offset));
                if (AFTER_BRACES.matcher(rest.substring(parsed.end())).matches()) {
                    return new Nodes.Fence(parsed.list(), span);
                }
                broken.appendChild(new Nodes.BrokenBlock(new Nodes.Broken(
                        place(line, from + parsed.end()),
                        "bad-attributes",
                        "text after a fence's braces",
                        "the fence's text begins on the next line")));
            } catch (AttributeParser.Malformed e) {
                broken.appendChild(
                        new Nodes.BrokenBlock(new Nodes.Broken(e.span, "bad-attributes", e.getMessage(), "")));
            }
            return broken;
        }

        private static Nodes.Broken strayEnd(Span span) {
            return new Nodes.Broken(
                    span, "stray-fence-end", "this fence closes nothing", "open it with ::: {.class} or remove it");
        }

        private Span place(SourceLine line, int index) {
            return places.of(SourceLines.of(line), index);
        }
    }
}
