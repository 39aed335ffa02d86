package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.report.Block;

/** Picks blocks by id out of sections and panels. */
final class Only {
    private Only() {}

    /** What stands before the first section. */
    static List<Block> introduction(List<Block> blocks) {
        List<Block> before = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Section) {
                break;
            }
            before.add(block);
        }
        return before;
    }

    /** The blocks with these ids with all they hold, and of sections and panels that hold some, just these. */
    static List<Block> keep(List<Block> blocks, Set<String> ids, boolean introduction) {
        List<Block> out = new ArrayList<>();
        boolean before = introduction;
        for (Block block : blocks) {
            before &= !(block instanceof Block.Section);
            if (before || isNamed(block, ids)) {
                out.add(block);
            } else {
                List<Block> rest = keep(children(block), ids, false);
                if (!rest.isEmpty()) {
                    out.add(with(block, rest));
                }
            }
        }
        return out;
    }

    /** The blocks without those that have one of these ids, wherever these stand in sections and panels. */
    static List<Block> without(List<Block> blocks, Set<String> ids) {
        List<Block> out = new ArrayList<>();
        for (Block block : blocks) {
            if (!isNamed(block, ids)) {
                List<Block> children = children(block);
                List<Block> rest = without(children, ids);
                out.add(rest.equals(children) ? block : with(block, rest));
            }
        }
        return out;
    }

    /** The first block with this id in sections and panels. */
    static Optional<Block> find(List<Block> blocks, String id) {
        for (Block block : blocks) {
            if (isNamed(block, Set.of(id))) {
                return Optional.of(block);
            }
            Optional<Block> inside = find(children(block), id);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    /** What a section or panel holds; nothing for other blocks. */
    static List<Block> children(Block block) {
        if (block instanceof Block.Section section) {
            return section.blocks();
        }
        return block instanceof Block.Panel panel ? panel.blocks() : List.of();
    }

    private static boolean isNamed(Block block, Set<String> ids) {
        return Register.id(block).filter(ids::contains).isPresent();
    }

    private static Block with(Block block, List<Block> blocks) {
        if (block instanceof Block.Section s) {
            return new Block.Section(s.attributes(), s.level(), s.numbered(), s.title(), blocks, s.span());
        }
        Block.Panel p = (Block.Panel) block;
        return new Block.Panel(p.attributes(), p.kind(), p.title(), blocks, p.span());
    }
}
