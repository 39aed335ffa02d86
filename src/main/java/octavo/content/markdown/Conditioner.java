package octavo.content.markdown;

import java.util.LinkedHashSet;
import java.util.Set;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Conditions;
import octavo.report.Languages;

/** Adds the conditions of a group to a block in it. */
final class Conditioner implements Block.Visitor<Block> {
    private final Conditions group;
    private final Scope scope;

    Conditioner(Conditions group, Scope scope) {
        this.group = group;
        this.scope = scope;
    }

    private Attributes merge(Attributes own, Span span) {
        Conditions inner = own.conditions();
        return new Attributes(
                own.id(),
                new Conditions(
                        both(group.audience(), inner.audience(), span),
                        either(group.unlessAudience(), inner.unlessAudience()),
                        languages(group.language(), inner.language(), span),
                        both(group.format(), inner.format(), span),
                        both(group.brief(), inner.brief(), span),
                        inner.priority().isPresent() ? inner.priority() : group.priority(),
                        either(group.requires(), inner.requires())));
    }

    private Set<String> both(Set<String> outer, Set<String> inner, Span span) {
        if (outer.isEmpty() || inner.isEmpty()) {
            return outer.isEmpty() ? inner : outer;
        }
        Set<String> common = new LinkedHashSet<>(outer);
        common.retainAll(inner);
        if (common.isEmpty()) {
            scope.error(
                    span,
                    "never-shown",
                    "this asks for " + inner + " within a fence that asks for " + outer,
                    "no brief can show it");
            return inner;
        }
        return common;
    }

    /** Of two lists, the tags that lie within one of the other list. */
    private Set<String> languages(Set<String> outer, Set<String> inner, Span span) {
        Set<String> narrow = new LinkedHashSet<>();
        inner.stream()
                .filter(i -> outer.stream().anyMatch(o -> Languages.holds(o, i)))
                .forEach(narrow::add);
        outer.stream()
                .filter(o -> inner.stream().anyMatch(i -> Languages.holds(i, o)))
                .forEach(narrow::add);
        return narrow.isEmpty() ? both(outer, inner, span) : narrow;
    }

    private static Set<String> either(Set<String> outer, Set<String> inner) {
        Set<String> all = new LinkedHashSet<>(outer);
        all.addAll(inner);
        return all;
    }

    @Override
    public Block section(Block.Section b) {
        return new Block.Section(
                merge(b.attributes(), b.span()), b.level(), b.numbered(), b.title(), b.blocks(), b.span());
    }

    @Override
    public Block paragraph(Block.Paragraph b) {
        return new Block.Paragraph(merge(b.attributes(), b.span()), b.content(), b.span());
    }

    @Override
    public Block list(Block.ItemList b) {
        return new Block.ItemList(merge(b.attributes(), b.span()), b.ordered(), b.start(), b.items(), b.span());
    }

    @Override
    public Block quote(Block.Quote b) {
        return new Block.Quote(merge(b.attributes(), b.span()), b.pull(), b.blocks(), b.span());
    }

    @Override
    public Block code(Block.Code b) {
        return new Block.Code(merge(b.attributes(), b.span()), b.language(), b.text(), b.span());
    }

    @Override
    public Block table(Block.Table b) {
        return new Block.Table(
                merge(b.attributes(), b.span()),
                b.title(),
                b.subtitle(),
                b.note(),
                b.source(),
                b.placement(),
                b.columns(),
                b.head(),
                b.rows(),
                b.span());
    }

    @Override
    public Block panel(Block.Panel b) {
        return new Block.Panel(merge(b.attributes(), b.span()), b.kind(), b.title(), b.blocks(), b.span());
    }

    @Override
    public Block gloss(Block.Gloss b) {
        return new Block.Gloss(
                merge(b.attributes(), b.span()), b.term(), b.reading(), b.language(), b.meaning(), b.span());
    }

    @Override
    public Block facts(Block.Facts b) {
        return new Block.Facts(merge(b.attributes(), b.span()), b.pull(), b.facts(), b.span());
    }

    @Override
    public Block exhibit(Block.ExhibitUse b) {
        return new Block.ExhibitUse(merge(b.attributes(), b.span()), b.exhibit(), b.width(), b.placement(), b.span());
    }
}
