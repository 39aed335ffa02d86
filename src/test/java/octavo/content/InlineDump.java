package octavo.content;

import octavo.report.Inline;

/** One inline as text; names and brackets for what is not plain text. */
final class InlineDump implements Inline.Visitor<String> {
    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "em[" + Dump.of(emphasis.content()) + "]";
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "strong[" + Dump.of(strong.content()) + "]";
    }

    @Override
    public String struck(Inline.Struck struck) {
        return "struck[" + Dump.of(struck.content()) + "]";
    }

    @Override
    public String superscript(Inline.Superscript superscript) {
        return "sup[" + Dump.of(superscript.content()) + "]";
    }

    @Override
    public String subscript(Inline.Subscript subscript) {
        return "sub[" + Dump.of(subscript.content()) + "]";
    }

    @Override
    public String code(Inline.Code code) {
        return "code[" + code.text() + "]";
    }

    @Override
    public String link(Inline.Link link) {
        return "link(" + link.url() + ")[" + Dump.of(link.content()) + "]";
    }

    @Override
    public String styled(Inline.Styled styled) {
        String dress = Dump.attributes(styled.attributes())
                + styled.language().map(l -> " lang=" + l).orElse("")
                + (styled.smallCaps() ? " smallcaps" : "");
        return "span(" + dress.strip() + ")[" + Dump.of(styled.content()) + "]";
    }

    @Override
    public String noteMark(Inline.NoteMark mark) {
        return "note(" + mark.label() + ")";
    }

    @Override
    public String citation(Inline.Citation citation) {
        return "cite(" + citation.source() + ", " + citation.locator() + ")";
    }

    @Override
    public String reference(Inline.Reference reference) {
        return "ref(" + reference.kind() + " " + reference.id() + (reference.page() ? " by page" : "") + ")";
    }

    @Override
    public String value(Inline.Value value) {
        return "value(" + value.exhibit() + ", " + value.row() + ", " + value.column() + ")";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "br()";
    }
}
