package octavo.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Span;
import octavo.report.Block;
import octavo.report.Part;
import octavo.report.Report;

/**
 * Where everything with a name stands in the report, and the anchor of everything that can be linked to. An anchor
 * depends on the report alone, so a link to it holds from one brief to the next. Immutable.
 */
final class Register {
    /** The id under which a brief names what stands before a part's first section. */
    static final String INTRODUCTION = "introduction";

    private static final int LONGEST_SLUG = 40;

    /** A block with the part that holds it. */
    record Place(Part part, Block block) {}

    /** What stays the same about a block when pruning rebuilds it. */
    record Key(Class<?> kind, Span span) {
        static Key of(Block block) {
            return new Key(block.getClass(), block.span());
        }
    }

    private final Report report;
    private final Map<String, Map<String, Place>> byPart = new LinkedHashMap<>();
    private final Map<Key, String> anchors = new HashMap<>();

    Register(Report report) {
        this.report = report;
        Map<String, Integer> uses = new HashMap<>();
        for (Part part : report.parts()) {
            Map<String, Place> names = new LinkedHashMap<>();
            Walk.blocks(
                    part.blocks(), block -> id(block).ifPresent(id -> names.putIfAbsent(id, new Place(part, block))));
            byPart.put(part.id(), names);
            names.keySet().forEach(id -> uses.merge(id, 1, Integer::sum));
        }
        report.parts().forEach(part -> anchor(part, uses));
    }

    private void anchor(Part part, Map<String, Integer> uses) {
        Set<String> taken = new HashSet<>();
        Walk.blocks(part.blocks(), block -> {
            String prefix = prefix(block);
            if (prefix.isEmpty() || block instanceof Block.ExhibitUse) {
                return;
            }
            String id = block.attributes().id().map(Register::slug).orElse("");
            boolean unique = !id.isEmpty() && uses.getOrDefault(id, 0) == 1;
            String name = unique ? id : part.id() + "-" + (id.isEmpty() ? slug(title(block), LONGEST_SLUG) : id);
            String anchor = name.startsWith(prefix) ? name : prefix + name;
            String free = anchor;
            for (int i = 2; !taken.add(free); i++) {
                free = anchor + "-" + i;
            }
            anchors.put(Key.of(block), free);
        });
    }

    private static String prefix(Block block) {
        if (block instanceof Block.Section) {
            return "sec-";
        }
        if (block instanceof Block.Table) {
            return "tbl-";
        }
        if (block instanceof Block.Panel) {
            return "panel-";
        }
        return block instanceof Block.ExhibitUse ? "exh-" : "";
    }

    private static String title(Block block) {
        if (block instanceof Block.Section section) {
            return Plain.text(section.title());
        }
        if (block instanceof Block.Table table) {
            return Plain.text(table.title());
        }
        return block instanceof Block.Panel panel ? panel.kind().name() : "";
    }

    /** Small letters, digits and single hyphens; "1" when nothing of the text can stay. */
    private static String slug(String text) {
        return slug(text, text.length());
    }

    private static String slug(String text, int longest) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < text.length() && slug.length() <= longest; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (c != '’' && c != '\'' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        if (slug.length() > longest) {
            int word = slug.lastIndexOf("-");
            slug.setLength(word > 0 ? word : longest);
        }
        if (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.length() == 0 ? "1" : slug.toString();
    }

    /** The id under which a brief may name the block: its own, or that of the exhibit that it shows. */
    static Optional<String> id(Block block) {
        Optional<String> own = block.attributes().id();
        return own.isEmpty() && block instanceof Block.ExhibitUse use ? Optional.of(use.exhibit()) : own;
    }

    Report report() {
        return report;
    }

    Optional<Part> part(Part.Kind kind, String id) {
        return report.parts().stream()
                .filter(part -> part.kind() == kind && part.id().equals(id))
                .findFirst();
    }

    /** Everything with an id in the part, in its order. */
    Map<String, Place> names(Part part) {
        return byPart.get(part.id());
    }

    /**
     * The block of this kind with this id; in {@code near} if it is there, else in the first part that has it. A prefix
     * such as {@code tbl-} may be part of the id or not.
     */
    Optional<Place> find(Class<? extends Block> kind, String id, Optional<Part> near) {
        List<Map<String, Place>> maps = new ArrayList<>();
        near.ifPresent(part -> maps.add(byPart.get(part.id())));
        maps.addAll(byPart.values());
        for (Map<String, Place> map : maps) {
            for (String form : List.of(id, "sec-" + id, "tbl-" + id, "case-" + id, "panel-" + id)) {
                Place place = map.get(form);
                if (place != null && kind.isInstance(place.block())) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    String anchor(Block block) {
        return block instanceof Block.ExhibitUse use ? anchorOfExhibit(use.exhibit()) : anchors.get(Key.of(block));
    }

    static String anchorOfExhibit(String id) {
        return "exh-" + slug(id);
    }

    static String anchor(Part part) {
        return (part.kind() == Part.Kind.CHAPTER ? "chap-" : "case-") + slug(part.id());
    }

    static String anchorOfSource(String id) {
        return "src-" + slug(id);
    }

    static String anchorOfNote(Part part, String label) {
        return "note-" + noteName(part, label);
    }

    /** @param use 1 for the note's first mark in the brief, 2 for its second */
    static String anchorOfMark(Part part, String label, int use) {
        return "mark-" + noteName(part, label) + (use == 1 ? "" : "-" + use);
    }

    private static String noteName(Part part, String label) {
        boolean plain = label.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'));
        String name = plain ? label : "_" + List.copyOf(part.notes().keySet()).indexOf(label);
        return slug(part.id()) + "-" + name;
    }
}
