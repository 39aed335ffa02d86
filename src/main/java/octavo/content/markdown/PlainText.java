package octavo.content.markdown;

import octavo.report.Inline;

/** An inline's characters without their dress; marks, citations and references say nothing. */
final class PlainText implements Inline.Visitor<String> {
    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return Inlines.plain(emphasis.content());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return Inlines.plain(strong.content());
    }

    @Override
    public String struck(Inline.Struck struck) {
        return Inlines.plain(struck.content());
    }

    @Override
    public String superscript(Inline.Superscript superscript) {
        return Inlines.plain(superscript.content());
    }

    @Override
    public String subscript(Inline.Subscript subscript) {
        return Inlines.plain(subscript.content());
    }

    @Override
    public String code(Inline.Code code) {
        return code.text();
    }

    @Override
    public String link(Inline.Link link) {
        return Inlines.plain(link.content());
    }

    @Override
    public String styled(Inline.Styled styled) {
        return Inlines.plain(styled.content());
    }

    @Override
    public String noteMark(Inline.NoteMark mark) {
        return "";
    }

    @Override
    public String citation(Inline.Citation citation) {
        return "";
    }

    @Override
    public String reference(Inline.Reference reference) {
        return "";
    }

    @Override
    public String value(Inline.Value value) {
        return "";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return " ";
    }
}
