package octavo.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import octavo.edition.Heard.Kind;

/**
 * What a screen reader says of a file, a line for each stop: one vocabulary for both formats, so that their readings can
 * be compared. Nested lines are indented by two spaces; links and changes of language within a line stand in brackets.
 */
public final class Speech {
    private final List<String> lines = new ArrayList<>();
    private String language = "";
    private String indent = "";

    private Speech() {}

    /** The reading of a whole file, in English words whatever its language. */
    public static String of(List<Heard> nodes) {
        Speech speech = new Speech();
        speech.all(nodes);
        return String.join("\n", speech.lines) + "\n";
    }

    private void say(String line) {
        String clean = line.replaceAll("[\\s\u00A0\u202F\u2009]+", " ").strip();
        if (!clean.isEmpty()) {
            lines.add(indent + clean);
        }
    }

    /** Blocks each on their own; text between them in lines of its own. */
    private void all(List<Heard> nodes) {
        List<Heard> run = new ArrayList<>();
        for (Heard node : nodes) {
            if (node.isInline()) {
                run.add(node);
            } else {
                sayText("", run);
                run.clear();
                block(node);
            }
        }
        sayText("", run);
    }

    private void block(Heard node) {
        String outer = language;
        Optional<String> change = node.language().filter(l -> !l.equals(outer));
        change.ifPresent(l -> {
            say("Language: " + l);
            language = l;
        });
        inLanguage(node);
        if (change.isPresent() && !outer.isEmpty()) {
            say("Language: " + outer);
            language = outer;
        }
    }

    private void inLanguage(Heard node) {
        switch (node.kind()) {
            case TITLE -> sayText("Title: ", node.kids());
            case HEADING -> sayText("Heading level " + node.level() + ": ", node.kids());
            case CAPTION -> sayText("Caption: ", node.kids());
            case CODE -> sayText("Code: ", node.kids());
            case LIST -> nested("List with " + count(items(node), "item"), "End of list", node.kids());
            case CONTENTS -> nested("Contents with " + count(items(node), "entry"), "End of contents", node.kids());
            case ASIDE -> nested("Aside", "End of aside", node.kids());
            case QUOTE -> nested("Quote", "End of quote", node.kids());
            case ITEM ->
                led(label(node).filter(l -> !l.equals("•")).map(l -> l + ". ").orElse("• "), node);
            case NOTE -> led("Note " + label(node).orElse("without number") + ": ", node);
            case TABLE -> table(node);
            case FIGURE -> {
                say("Figure: " + node.text());
                all(node.kids());
            }
            default -> all(node.kids());
        }
    }

    private void nested(String before, String after, List<Heard> kids) {
        say(before);
        indented(kids);
        say(after);
    }

    private void indented(List<Heard> kids) {
        String outer = indent;
        indent += "  ";
        all(kids);
        indent = outer;
    }

    /** The first line led by a label, the others below it. */
    private void led(String lead, Heard node) {
        int first = lines.size();
        all(node.kids().stream().filter(k -> k.kind() != Kind.LABEL).toList());
        if (first == lines.size()) {
            lines.add(indent + lead.strip());
            return;
        }
        lines.set(first, indent + lead + lines.get(first).substring(indent.length()));
        for (int i = first + 1; i < lines.size(); i++) {
            lines.set(i, "  " + lines.get(i));
        }
    }

    private Optional<String> label(Heard node) {
        String own = node.kids().stream()
                .filter(k -> k.kind() == Kind.LABEL)
                .map(Speech::bare)
                .collect(Collectors.joining(" "))
                .strip();
        String label = own.isEmpty() ? node.text() : own;
        return label.isEmpty() ? Optional.empty() : Optional.of(label.replaceAll("\\.$", ""));
    }

    private void table(Heard node) {
        List<Heard> rows = rows(node);
        int columns = rows.stream().mapToInt(r -> r.kids().size()).max().orElse(0);
        say("Table with " + count(columns, "column") + " and " + count(rows.size(), "row"));
        node.kids().stream().filter(k -> k.kind() == Kind.CAPTION).forEach(this::block);
        String outer = indent;
        indent += "  ";
        for (int i = 0; i < rows.size(); i++) {
            List<Heard> cells = rows.get(i).kids();
            boolean heads = cells.stream().allMatch(c -> c.kind() == Kind.HEAD_CELL);
            say("Row " + (i + 1) + (heads ? ", heads: " : ": ")
                    + cells.stream().map(this::cell).collect(Collectors.joining(" | ")));
        }
        indent = outer;
        say("End of table");
    }

    private String cell(Heard cell) {
        String text = inline(List.of(cell)).strip();
        return text.isEmpty() ? "blank" : text;
    }

    private static List<Heard> rows(Heard node) {
        List<Heard> rows = new ArrayList<>();
        for (Heard kid : node.kids()) {
            if (kid.kind() == Kind.ROW) {
                rows.add(kid);
            } else if (kid.kind() == Kind.GROUP) {
                rows.addAll(rows(kid));
            }
        }
        return rows;
    }

    private static int items(Heard node) {
        return (int) node.kids().stream()
                .filter(k -> k.kind() == Kind.ITEM || k.kind() == Kind.NOTE)
                .count();
    }

    private void sayText(String lead, List<Heard> nodes) {
        boolean link = lead.isEmpty() && nodes.size() == 1 && isLink(nodes.get(0));
        String text = inline(nodes).strip();
        if (!text.isEmpty()) {
            say(link ? "Link: " + text.substring("[link: ".length(), text.length() - 1) : lead + text);
        }
    }

    private static boolean isLink(Heard node) {
        boolean wraps = node.kind() == Kind.GROUP
                && node.language().isEmpty()
                && node.kids().size() == 1;
        return node.kind() == Kind.LINK && node.language().isEmpty()
                || wraps && isLink(node.kids().get(0));
    }

    private String inline(List<Heard> nodes) {
        StringBuilder text = new StringBuilder();
        for (Heard node : nodes) {
            boolean block = !node.isInline();
            text.append(block && text.length() > 0 ? " " : "").append(inline(node));
        }
        return text.toString();
    }

    private String inline(Heard node) {
        String outer = language;
        language = node.language().orElse(outer);
        String text = node.kind() == Kind.TEXT ? node.text() : inline(node.kids());
        boolean changed = !language.equals(outer);
        String told = changed ? "[" + language + ": " + text + "]" : text;
        language = outer;
        return node.kind() == Kind.LINK && !text.isBlank() ? "[link: " + told.strip() + "]" : told;
    }

    private static String bare(Heard node) {
        return node.kind() == Kind.TEXT
                ? node.text()
                : node.kids().stream().map(Speech::bare).collect(Collectors.joining());
    }

    private static String count(int n, String word) {
        String many = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
        return n + " " + (n == 1 ? word : many);
    }
}
