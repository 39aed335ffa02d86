package octavo.brief;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Conditions;
import octavo.report.Languages;

/**
 * Decides whether a node is part of a brief in one format.
 *
 * @param dropped places of nodes that a limit costs
 * @param missing ids that nodes require but that are not in the brief
 */
record Judge(Brief brief, Format format, Set<Span> dropped, Set<String> missing) {

    /** Why the node is left out, or empty when it stays. */
    Optional<Why> against(Attributes attributes, Span span) {
        return against(attributes.conditions(), span, span);
    }

    /**
     * The same for an exhibit, which may be dropped where it is used.
     *
     * @param written where these conditions stand
     * @param span the node's place
     */
    Optional<Why> against(Conditions conditions, Span written, Span span) {
        Optional<Why> reason = against(conditions).map(why -> because(written, span, why));
        if (reason.isPresent()) {
            return reason;
        }
        if (dropped.contains(span) && conditions.priority().isPresent()) {
            String priority = "the limit: priority " + conditions.priority().getAsInt();
            return Optional.of(new Why(priority, brief.limit().span()));
        }
        return conditions.requires().stream()
                .filter(missing::contains)
                .sorted()
                .findFirst()
                .map(id -> because(written, span, "requires " + id + ", which is not in the brief"));
    }

    /** Where a list item stands when things are dropped: the first begins where its list does. */
    static Span place(Block.Item item) {
        return item.span().at(item.span().line(), item.span().column() + 1);
    }

    private static Why because(Span written, Span span, String text) {
        return written.equals(span) ? Why.here(text) : Why.at(written, text);
    }

    /** Whether a text in this language is to be left out. */
    boolean isForeign(String language) {
        return brief.untranslated() == Brief.Untranslated.OMIT && !Languages.serves(language, brief.language());
    }

    /** Why such a text is out. */
    Why foreign() {
        return Why.at(brief.span(), "not there in " + brief.language());
    }

    /** Why these conditions leave a node out. */
    Optional<String> against(Conditions conditions) {
        return againstBrief(conditions, brief).or(() -> {
            Set<String> formats = conditions.format();
            return formats.isEmpty() || formats.contains(format.key())
                    ? Optional.empty()
                    : Optional.of("format=" + join(formats));
        });
    }

    /** Why these conditions leave a node out of every format of the brief. */
    static Optional<String> againstBrief(Conditions conditions, Brief brief) {
        if (!conditions.brief().isEmpty() && conditions.brief().stream().noneMatch(brief.kin()::contains)) {
            return Optional.of("brief=" + join(conditions.brief()));
        }
        if (!conditions.audience().isEmpty() && conditions.audience().stream().noneMatch(brief.audience()::contains)) {
            return Optional.of("audience=" + join(conditions.audience()));
        }
        if (conditions.unlessAudience().stream().anyMatch(brief.audience()::contains)) {
            return Optional.of("unless-audience=" + join(conditions.unlessAudience()));
        }
        if (!conditions.language().isEmpty()
                && conditions.language().stream().noneMatch(l -> Languages.holds(l, brief.language()))) {
            return Optional.of("language=" + join(conditions.language()));
        }
        return Optional.empty();
    }

    /** The conditions as written, in a fixed order; empty when there are none. */
    static String describe(Conditions conditions) {
        StringBuilder out = new StringBuilder();
        describe(out, "audience", conditions.audience());
        describe(out, "unless-audience", conditions.unlessAudience());
        describe(out, "language", conditions.language());
        describe(out, "format", conditions.format());
        describe(out, "brief", conditions.brief());
        conditions.priority().ifPresent(priority -> describe(out, "priority", Set.of("" + priority)));
        describe(out, "requires", conditions.requires());
        return out.toString();
    }

    private static void describe(StringBuilder out, String key, Set<String> values) {
        if (!values.isEmpty()) {
            out.append(out.length() == 0 ? "" : ", ").append(key).append('=').append(join(values));
        }
    }

    private static String join(Set<String> values) {
        String joined = String.join(" ", new TreeSet<>(values));
        return joined.indexOf(' ') < 0 ? joined : "\"" + joined + "\"";
    }
}
