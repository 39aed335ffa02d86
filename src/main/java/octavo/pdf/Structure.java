package octavo.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import octavo.page.Tag;
import octavo.page.Tag.Role;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The tag tree of one document: an element for each tag, then what they hold, once pages are painted. */
final class Structure {
    private static final COSName PARENT = COSName.P;
    private static final COSName NAMESPACE = Cos.name("NS");
    private static final COSName REFERENCES = Cos.name("Ref");

    private final List<Tag> tags;
    private final boolean pdf2;
    private final COSDictionary root = Cos.dictionary("Type", "StructTreeRoot");
    private final COSDictionary namespace;
    private final List<COSDictionary> elements = new ArrayList<>();
    private final Map<String, COSDictionary> byAnchor = new HashMap<>();
    private final Map<Integer, List<COSDictionary>> annotations = new HashMap<>();
    private final COSArray parentTree = Cos.array();

    Structure(List<Tag> tags, boolean pdf2) {
        this.tags = tags;
        this.pdf2 = pdf2;
        this.namespace = Cos.dictionary("Type", "Namespace", "NS", Cos.text("http://iso.org/pdf2/ssn"));
        for (Tag tag : tags) {
            COSDictionary element = tag.role() == Role.CONTENT ? null : element(tag);
            elements.add(element);
            tag.anchor().ifPresent(anchor -> byAnchor.put(anchor, element));
        }
        Attributes.add(tags, elements);
        addReferences();
    }

    COSDictionary root() {
        return root;
    }

    /** The element of the tag at this index. */
    COSDictionary element(int tag) {
        return elements.get(tag);
    }

    /** The element that an anchor names, or null. */
    COSDictionary element(String anchor) {
        return byAnchor.get(anchor);
    }

    /** Makes an annotation part of a tag's content. */
    void addAnnotation(int tag, COSDictionary annotation, COSDictionary page) {
        annotations
                .computeIfAbsent(tag, t -> new ArrayList<>())
                .add(Cos.direct("Type", "OBJR", "Obj", annotation, "Pg", page));
    }

    private COSDictionary element(Tag tag) {
        StructureType type = StructureType.of(tag.role());
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, Cos.name(type.name()));
        if (pdf2 && type.pdf2()) {
            element.setItem(NAMESPACE, namespace);
        }
        element.setItem(PARENT, tag.parent() < 0 ? root : elements.get(tag.parent()));
        tag.language().ifPresent(language -> element.setItem(COSName.LANG, Cos.text(language)));
        tag.alternative().ifPresent(text -> element.setItem(COSName.ALT, Cos.text(text)));
        tag.actual().ifPresent(text -> element.setItem(COSName.ACTUAL_TEXT, Cos.text(text)));
        return element;
    }

    private void addReferences() {
        for (int i = 0; i < tags.size(); i++) {
            COSArray refs = Cos.array();
            for (String anchor : tags.get(i).refs()) {
                refs.add(byAnchor.get(anchor));
            }
            if (refs.size() > 0) {
                elements.get(i).setItem(REFERENCES, refs);
            }
        }
    }

    /** Fills elements with their kids and the root with all that leads from content to elements. */
    void finish(MarkedContent marked, List<COSDictionary> pages, List<COSDictionary> linked) {
        List<COSArray> kids = new ArrayList<>();
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
            COSDictionary element, COSArray kids, List<MarkedContent.Piece> pieces, List<COSDictionary> pages) {
        for (MarkedContent.Piece piece : pieces) {
            COSDictionary page = pages.get(piece.page());
            if (!element.containsKey(COSName.PG)) {
                element.setItem(COSName.PG, page);
            }
            kids.add(
                    element.getItem(COSName.PG) == page
                            ? COSInteger.get(piece.id())
                            : Cos.direct("Type", "MCR", "Pg", page, "MCID", piece.id()));
        }
    }

    private static void setKids(COSDictionary element, COSArray kids) {
        if (element != null && kids.size() > 0) {
            element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        }
    }

    private void finishRoot(MarkedContent marked, List<COSDictionary> linked) {
        root.setItem(COSName.K, elements.get(0));
        if (pdf2) {
            root.setItem(Cos.name("Namespaces"), Cos.array(namespace));
        }
        root.setItem(Cos.name("RoleMap"), roleMap());
        ids();
        for (int page = 0; page < marked.pages(); page++) {
            COSArray parents = Cos.array();
            parents.setDirect(false);
            marked.leaves(page)
                    .forEach(leaf -> parents.add(elements.get(tags.get(leaf).parent())));
            number(page, parents);
        }
        int key = marked.pages();
        for (COSDictionary element : linked) {
            number(key++, element);
        }
        root.setItem(COSName.PARENT_TREE, Cos.dictionary("Nums", parentTree));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, key);
    }

    private void number(int key, COSBase value) {
        parentTree.add(COSInteger.get(key));
        parentTree.add(value);
    }

    /** What the types of PDF 2.0 mean to readers that know PDF 1.7; the others do not ask. */
    private static COSDictionary roleMap() {
        Map<String, String> map = new TreeMap<>();
        for (Role role : Role.values()) {
            if (role != Role.CONTENT) {
                StructureType type = StructureType.of(role);
                if (!type.name().equals(type.pdf17())) {
                    map.put(type.name(), type.pdf17());
                }
            }
        }
        COSDictionary roles = Cos.direct();
        map.forEach((from, to) -> roles.setItem(Cos.name(from), Cos.name(to)));
        return roles;
    }

    /** Notes carry identifiers (ISO 14289-1, 7.9), found through a name tree. */
    private void ids() {
        Map<String, COSDictionary> notes = new TreeMap<>();
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            if (tag.role() == Role.NOTE) {
                String id = tag.anchor().orElse("note-" + i);
                elements.get(i).setItem(COSName.ID, Cos.text(id));
                notes.put(id, elements.get(i));
            }
        }
        if (!notes.isEmpty()) {
            root.setItem(Cos.name("IDTree"), NameTree.of(notes));
        }
    }
}
