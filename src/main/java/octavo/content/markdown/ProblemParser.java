package octavo.content.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** A line that can only be reported. */
final class ProblemParser extends AbstractBlockParser {
    private final Nodes.BrokenBlock block;

    ProblemParser(Nodes.Broken problem) {
        this.block = new Nodes.BrokenBlock(problem);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }
}
