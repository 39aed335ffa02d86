package octavo.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A table's caption as in Pandoc: a line that begins with a colon and a space, going on to the next
 * blank line or table row.
 */
final class CaptionParser extends AbstractBlockParser {
    private final Nodes.Caption block = new Nodes.Caption();
    private final List<SourceLine> lines = new ArrayList<>();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        int next = state.getNextNonSpaceIndex();
        boolean ended = state.isBlank() || state.getLine().getContent().charAt(next) == '|';
        return ended ? BlockContinue.none() : BlockContinue.atIndex(next);
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        inlines.parse(SourceLines.of(lines), block);
    }

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int from = state.getNextNonSpaceIndex();
            boolean caption = state.getIndent() < 4
                    && from + 1 < line.length()
                    && line.charAt(from) == ':'
                    && line.charAt(from + 1) == ' '
                    && matched.getParagraphLines().isEmpty();
            if (!caption) {
                return BlockStart.none();
            }
            int text = from + 1;
            while (text < line.length() && line.charAt(text) == ' ') {
                text++;
            }
            return BlockStart.of(new CaptionParser()).atIndex(text);
        }
    }
}
