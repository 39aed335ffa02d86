package octavo.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import octavo.page.Tag;
import octavo.page.Tag.Role;

/** The tag tree of one document: an element for each tag, then what they hold, once pages are painted. */
final class Structure {
    private static final String PARENT = "P";
    private static final String NAMESPACE = "NS";
    private static final String REFERENCES = "Ref";

    private final List<Tag> tags;
    private final boolean pdf2;
    private final Dictionary root = Cos.dictionary("Type", "StructTreeRoot");
    private final Dictionary namespace;
    private final List<Dictionary> elements = new ArrayList<>();
    private final Map<String, Dictionary> byAnchor = new HashMap<>();
    private final Map<Integer, List<Dictionary>> annotations = new HashMap<>();
    private final Array parentTree = Cos.array();

    Structure(List<Tag> tags, boolean pdf2) {
        this.tags = tags;
        this.pdf2 = pdf2;
        this.namespace = Cos.dictionary("Type", "Namespace", "NS", Cos.text("http://iso.org/pdf2/ssn"));
        for (Tag tag : tags) {
            Dictionary element = tag.role() == Role.CONTENT ? null : element(tag);
            elements.add(element);
            tag.anchor().ifPresent(anchor -> byAnchor.put(anchor, element));
        }
        Attributes.add(tags, elements);
        addReferences();
    }

    Dictionary root() {
        return root;
    }

    /** The element of the tag at this index. */
    Dictionary element(int tag) {
        return elements.get(tag);
    }

    /** The element that an anchor names, or null. */
    Dictionary element(String anchor) {
        return byAnchor.get(anchor);
    }

    /** Makes an annotation part of a tag's content. */
    void addAnnotation(int tag, Dictionary annotation, Dictionary page) {
        annotations
                .computeIfAbsent(tag, t -> new ArrayList<>())
                .add(Cos.direct("Type", "OBJR", "Obj", annotation, "Pg", page));
    }

    private Dictionary element(Tag tag) {
        StructureType type = StructureType.of(tag.role());
        Dictionary element = new Dictionary();
        element.put("S", type.name());
        if (pdf2 && type.pdf2()) {
            element.put(NAMESPACE, namespace);
        }
        element.put(PARENT, tag.parent() < 0 ? root : elements.get(tag.parent()));
        tag.language().ifPresent(language -> element.put("Lang", Cos.text(language)));
        tag.alternative().ifPresent(text -> element.put("Alt", Cos.text(text)));
        tag.actual().ifPresent(text -> element.put("ActualText", Cos.text(text)));
        return element;
    }

    private void addReferences() {
        for (int i = 0; i < tags.size(); i++) {
            if (!tags.get(i).refs().isEmpty()) {
                Array refs = Cos.array();
                tags.get(i).refs().forEach(anchor -> refs.add(byAnchor.get(anchor)));
                elements.get(i).put(REFERENCES, refs);
            }
        }
    }

    /** Fills elements with their kids and the root with all that leads from content to elements. */
    void finish(MarkedContent marked, List<Dictionary> pages, List<Dictionary> linked) {
        List<Array> kids = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            kids.add(tags.get(i).role() == Role.CONTENT ? null : Cos.array());
        }
        for (int i = 1; i < tags.size(); i++) {
            int parent = tags.get(i).parent();
            if (tags.get(i).role() == Role.CONTENT) {
                addPieces(elements.get(parent), kids.get(parent), marked.pieces(i), pages);
            } else {
                kids.get(parent).add(elements.get(i));
            }
        }
        annotations.forEach((tag, references) -> references.forEach(kids.get(tag)::add));
        for (int i = 0; i < tags.size(); i++) {
            setKids(elements.get(i), kids.get(i));
        }
        finishRoot(marked, linked);
    }

    private static void addPieces(
            Dictionary element, Array kids, List<MarkedContent.Piece> pieces, List<Dictionary> pages) {
        for (MarkedContent.Piece piece : pieces) {
            Dictionary page = pages.get(piece.page());
            if (element.get("Pg") == null) {
                element.put("Pg", page);
            }
            kids.add(
                    element.get("Pg") == page ? piece.id() : Cos.direct("Type", "MCR", "Pg", page, "MCID", piece.id()));
        }
    }

    private static void setKids(Dictionary element, Array kids) {
        if (element != null && kids.size() > 0) {
            element.put("K", kids.size() == 1 ? kids.get(0) : kids);
        }
    }

    private void finishRoot(MarkedContent marked, List<Dictionary> linked) {
        root.put("K", elements.get(0));
        if (pdf2) {
            root.put("Namespaces", Cos.array(namespace));
        }
        root.put("RoleMap", roleMap());
        ids();
        for (int page = 0; page < marked.pages(); page++) {
            Array parents = Cos.array();
            parents.setDirect(false);
            marked.leaves(page)
                    .forEach(leaf -> parents.add(elements.get(tags.get(leaf).parent())));
            number(page, parents);
        }
        int key = marked.pages();
        for (Dictionary element : linked) {
            number(key++, element);
        }
        root.put("ParentTree", Cos.dictionary("Nums", parentTree));
        root.put("ParentTreeNextKey", key);
    }

    private void number(int key, Object value) {
        parentTree.add(key);
        parentTree.add(value);
    }

    /** What the types of PDF 2.0 mean to readers that know PDF 1.7; the others do not ask. */
    private static Dictionary roleMap() {
        Map<String, String> map = new TreeMap<>();
        for (Role role : Role.values()) {
            if (role != Role.CONTENT) {
                StructureType type = StructureType.of(role);
                if (!type.name().equals(type.pdf17())) {
                    map.put(type.name(), type.pdf17());
                }
            }
        }
        Dictionary roles = Cos.direct();
        map.forEach((from, to) -> roles.put(from, to));
        return roles;
    }

    /** Notes carry identifiers (ISO 14289-1, 7.9), found through a name tree. */
    private void ids() {
        Map<String, Dictionary> notes = new TreeMap<>();
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            if (tag.role() == Role.NOTE) {
                String id = tag.anchor().orElse("note-" + i);
                elements.get(i).put("ID", Cos.text(id));
                notes.put(id, elements.get(i));
            }
        }
        if (!notes.isEmpty()) {
            root.put("IDTree", NameTree.of(notes));
        }
    }
}
