package octavo.content.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.problem.Problems;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** What a text defines anywhere in it, before it is read in order: notes, ids, addresses. */
final class Survey {
    private final Places places;
    private final Problems problems;
    private final Map<String, FootnoteDefinition> notes = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<LinkReferenceDefinition> addresses = new ArrayList<>();
    private final Set<String> linked = new HashSet<>();

    Survey(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    Survey of(Node document) {
        walk(document);
        for (LinkReferenceDefinition address : addresses) {
            if (!linked.contains(address.getDestination())) {
                problems.error(
                        places.of(address),
                        "unused-address",
                        "no link uses the address [" + address.getLabel() + "]",
                        "link to it, or remove it");
            }
        }
        return this;
    }

    /** By label; the first of several with the same. */
    Map<String, FootnoteDefinition> notes() {
        return notes;
    }

    /** Ids that were written. */
    List<String> ids() {
        return ids;
    }

    private void walk(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof FootnoteDefinition definition) {
                note(definition);
            } else if (child instanceof Nodes.Fence fence) {
                fence.attributes.ids().forEach(id -> ids.add(id.text()));
            } else if (child instanceof Nodes.Braces braces) {
                braces.list.ids().forEach(id -> ids.add(id.text()));
            } else if (child instanceof LinkReferenceDefinition address) {
                addresses.add(address);
            } else if (child instanceof Link link) {
                linked.add(link.getDestination());
            }
            walk(child);
        }
    }

    private void note(FootnoteDefinition definition) {
        FootnoteDefinition first = notes.putIfAbsent(definition.getLabel(), definition);
        if (first != null) {
            problems.error(
                    places.of(definition),
                    "duplicate-note",
                    "note \"" + definition.getLabel() + "\" is defined twice",
                    "first at line " + places.of(first).line());
        }
    }
}
