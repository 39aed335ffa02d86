package octavo.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import octavo.drawing.Colour;
import octavo.style.Palette;
import octavo.style.Role;
import octavo.style.Style;
import octavo.style.TextStyle;
import octavo.text.Feature;

/**
 * The book's CSS, made from the style: colours as custom properties (dark ones for readers who ask), type by role, then
 * the common frame and the style's own extra rules.
 */
final class Stylesheet {
    static final String FILE = "style.css";

    /** Which role dresses which elements. */
    private static final List<Rule> RULES = List.of(
            new Rule("h1", Role.CHAPTER_TITLE),
            new Rule(".titlepage h1", Role.DOCUMENT_TITLE),
            new Rule("h2, .loose h1", Role.HEADING_1),
            new Rule("h3, .loose h2", Role.HEADING_2),
            new Rule("h4, h5, h6", Role.HEADING_3),
            new Rule(".standfirst, .titlepage .subtitle", Role.STANDFIRST),
            new Rule(".label, .panel .label", Role.EXHIBIT_LABEL),
            new Rule(".authors", Role.META_VALUE),
            new Rule(".panel h1, .panel h2, .panel h3", Role.PANEL_TITLE),
            new Rule(".notes h2, .notes h3, .notes h4", Role.HEADING_2),
            new Rule(".bottom-line p", Role.BOTTOM_LINE),
            new Rule("code", Role.CODE),
            new Rule(".pull-quote p", Role.PULL_QUOTE),
            new Rule(".facts dt", Role.FACT_VALUE),
            new Rule(".facts.pull dt", Role.PULL_VALUE),
            new Rule(".facts dd", Role.FACT_CAPTION),
            new Rule(".gloss", Role.GLOSS_MEANING),
            new Rule("figcaption .title", Role.EXHIBIT_TITLE),
            new Rule("figcaption .subtitle", Role.EXHIBIT_SUBTITLE),
            new Rule("figure > .note, figure > .source", Role.EXHIBIT_SOURCE),
            new Rule("details p, summary", Role.EXHIBIT_SUBTITLE),
            new Rule("th, td", Role.TABLE_CELL),
            new Rule("thead th, thead td", Role.TABLE_HEAD),
            new Rule("dl.meta, dl.imprint", Role.IMPRINT),
            new Rule("ol.notes, ul.sources", Role.NOTE),
            new Rule(".marking", Role.MARKING));

    private record Rule(String selector, Role role) {}

    /** Paragraphs that follow another in running text. */
    private static final String FOLLOWING = "section > p + p, div > p + p, blockquote > p + p";

    private final Style style;
    private final TextStyle body;
    private final StringBuilder css = new StringBuilder();

    private Stylesheet(Style style) {
        this.style = style;
        this.body = style.text(Role.BODY);
    }

    static String of(Style style, FontFiles fonts) {
        return new Stylesheet(style).write(fonts);
    }

    private String write(FontFiles fonts) {
        css.append(fonts.css());
        colours();
        body();
        css.append(frame());
        RULES.forEach(rule -> role(rule.selector(), rule.role()));
        number();
        panels();
        lists();
        style.extraCss().ifPresent(extra -> css.append(extra).append('\n'));
        return css.toString();
    }

    private void colours() {
        Palette p = style.palette();
        css.append(":root {");
        light(p).forEach((name, colour) -> variable(name, colour));
        css.append(" }\n");
        Style.Dark dark = style.ebook().dark();
        Map<String, Colour> night = new LinkedHashMap<>();
        night.put("ink", dark.ink());
        night.put("ink-2", dark.ink2());
        night.put("ink-3", dark.ink3());
        night.put("accent", dark.accent());
        night.put("display", dark.display());
        night.put("link", dark.fillText());
        night.put("underline", dark.underline());
        night.put("paper", dark.paper());
        night.put("hair", dark.hair());
        css.append("@media (prefers-color-scheme: dark) {\n:root {");
        night.forEach(this::variable);
        css.append(" }\n  body { background: ")
                .append(dark.ground())
                .append("; color: ")
                .append(dark.ink())
                .append("; }\n}\n");
    }

    private static Map<String, Colour> light(Palette p) {
        Map<String, Colour> names = new LinkedHashMap<>();
        names.put("ink", p.ink());
        names.put("ink-2", p.ink2());
        names.put("ink-3", p.ink3());
        names.put("accent", p.accent());
        names.put("display", p.display());
        names.put("link", p.fillText());
        names.put("underline", p.underline());
        names.put("paper", p.paper());
        names.put("hair", p.hair());
        return names;
    }

    private void variable(String name, Colour colour) {
        css.append(" --").append(name).append(": ").append(colour).append(';');
    }

    private static String frame() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("book.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void body() {
        css.append("body { font-family: ").append(family(body)).append(';');
        figures(body);
        css.append(" }\n");
        if (!style.design().italics()) {
            css.append("em, i { font-style: normal; }\n");
        }
        if (body.hyphenate()) {
            css.append("section > p, li > p, aside > p { -webkit-hyphens: auto; hyphens: auto; }\n");
        }
        if (body.indent().pt() > 0) {
            css.append(FOLLOWING).append(" { text-indent: 1.2em; }\n");
        }
        if (body.paragraphSpace().pt() > 0) {
            css.append(FOLLOWING)
                    .append(" { margin-top: ")
                    .append(em(body.paragraphSpace().pt() / body.size().pt()))
                    .append("; }\n");
        }
    }

    private void role(String selector, Role role) {
        TextStyle text = style.text(role);
        css.append(selector).append(" {");
        css.append(" font-size: ")
                .append(em(softened(text.size().pt() / body.size().pt())))
                .append(';');
        dress(text);
    }

    /** A section's number stands in its heading, at the heading's size. */
    private void number() {
        css.append("h2 .number, .loose .number {");
        dress(style.text(Role.HEADING_1_NUMBER));
    }

    private void dress(TextStyle text) {
        if (text.family() != body.family()) {
            css.append(" font-family: ").append(family(text)).append(';');
        }
        css.append(" font-weight: ").append(text.weight()).append(';');
        css.append(text.italic() ? " font-style: italic;" : "");
        css.append(text.capitals() ? " text-transform: uppercase;" : "");
        css.append(text.tracking() > 0 ? " letter-spacing: " + em(text.tracking()) + ";" : "");
        colour(text.colour());
        figures(text);
        css.append(" }\n");
    }

    private void colour(Colour colour) {
        if (!colour.equals(style.palette().ink())) { // ink is the reader's own text colour
            light(style.palette()).entrySet().stream()
                    .filter(entry -> entry.getValue().equals(colour))
                    .findFirst()
                    .ifPresent(entry ->
                            css.append(" color: var(--").append(entry.getKey()).append(");"));
        }
    }

    private void figures(TextStyle text) {
        StringBuilder values = new StringBuilder();
        values.append(text.features().contains(Feature.OLD_STYLE) ? " oldstyle-nums" : "");
        values.append(text.features().contains(Feature.LINING) ? " lining-nums" : "");
        values.append(text.features().contains(Feature.TABULAR) ? " tabular-nums" : "");
        values.append(text.features().contains(Feature.PROPORTIONAL) ? " proportional-nums" : "");
        if (values.length() == 0 && text.family() != body.family()) {
            values.append(" lining-nums"); // not the old-style figures of the text around it
        }
        if (values.length() > 0) {
            css.append(" font-variant-numeric:").append(values).append(';');
        }
    }

    private void panels() {
        String tint = "background: var(--paper); color: var(--ink);";
        css.append(".panel { ")
                .append(
                        switch (style.design().panel()) {
                            case TINT -> tint + " border-top: 1px solid;";
                            case BOX -> "border: 2px solid;";
                            case BAR -> "border-left: 5px solid var(--accent);";
                        })
                .append(" }\n");
        if (style.design().panel() == Style.PanelLook.TINT) {
            css.append(".panel::before { content: \"\"; display: block; width: 2.5em; height: 4px;"
                    + " margin: -1em 0 0.8em; background: var(--accent); }\n");
        }
    }

    private void lists() {
        String bullet = style.design().bullet() == Style.Bullet.SQUARE ? "square" : "disc";
        css.append("ul { list-style-type: ").append(bullet).append("; }\n");
    }

    private String family(TextStyle text) {
        String own = "\"" + style.families().name(text.family()) + "\"";
        return own
                + switch (text.family()) {
                    case SERIF -> ", Georgia, serif";
                    case SANS -> ", \"Helvetica Neue\", Arial, sans-serif";
                    case MONO -> ", monospace";
                };
    }

    /** Print's contrasts of size, made milder for small screens and large type: nothing far below the body's size. */
    private static double softened(double ratio) {
        return ratio > 1 ? 1 + (ratio - 1) * 0.6 : Math.max(ratio, 0.8);
    }

    private static String em(double value) {
        return BigDecimal.valueOf(value)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "em";
    }
}
