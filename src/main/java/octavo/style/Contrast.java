package octavo.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.drawing.Colour;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.source.YamlNode;
import octavo.source.YamlNode.Entry;
import octavo.source.YamlNode.Mapping;
import octavo.source.YamlNode.Scalar;

/**
 * Whether every text of a style can be read on every ground that it may stand on: 4.5:1, or 3:1 from 18 pt on and for
 * bold from 14 pt on (WCAG 2.2, 1.4.3). Style sheets that are added to the EPUB as they are cannot be checked here.
 */
final class Contrast {
    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT = 3;
    private static final double LARGE = 18;
    private static final double LARGE_BOLD = 14;

    private final Style style;
    private final Mapping yaml;
    private final List<String> files;
    private final Problems problems;
    private final Set<String> said = new HashSet<>();

    /**
     * @param yaml the style with its parents, variables resolved
     * @param files the style's own file and its parents', as problems show them
     */
    Contrast(Style style, Mapping yaml, List<String> files, Problems problems) {
        this.style = style;
        this.yaml = yaml;
        this.files = files;
        this.problems = problems;
    }

    void check() {
        style.text().forEach(this::role);
        Palette palette = style.palette();
        pair(
                "white on the marks of charts",
                palette.ground(),
                "fill",
                palette.fill(),
                TEXT,
                List.of("palette", "fill"));
        pair("links", palette.fillText(), "ground", palette.ground(), TEXT, List.of("palette", "fill-text"));
        if (style.design().panel() == Style.PanelLook.TINT) {
            pair("links", palette.fillText(), "paper", palette.paper(), TEXT, List.of("palette", "fill-text"));
        }
        new ChartContrast(palette, (key, ground) -> place(List.of("palette", key), ground), problems).check();
        dark(style.ebook().dark());
    }

    private void role(Role role, TextStyle text) {
        String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (role == Role.WATERMARK) { // no text to read, but all other text stands upon it
            pair(
                    "the smallest text",
                    style.palette().ink3(),
                    name,
                    text.colour(),
                    TEXT,
                    List.of("text", name, "colour"));
            return;
        }
        boolean large =
                text.size().pt() >= LARGE || text.weight() >= 600 && text.size().pt() >= LARGE_BOLD;
        List<String> path = List.of("text", name, "colour");
        grounds(role)
                .forEach((ground, colour) ->
                        pair("text \"" + name + "\"", text.colour(), ground, colour, large ? LARGE_TEXT : TEXT, path));
    }

    private Map<String, Colour> grounds(Role role) {
        Palette palette = style.palette();
        Map<String, Colour> grounds = new LinkedHashMap<>();
        if (role == Role.MARKING) {
            return grounds; // stands on a ground of its own, in the colours of TLP 2.0
        }
        if (role.name().startsWith("COVER_")) {
            if (style.design().opening() == Style.Opening.COVER) {
                grounds.put("cover-ground", palette.coverGround());
            }
            return grounds;
        }
        grounds.put("ground", palette.ground());
        if (style.design().panel() == Style.PanelLook.TINT && mayStandInPanel(role)) {
            grounds.put("paper", palette.paper());
        }
        return grounds;
    }

    private static boolean mayStandInPanel(Role role) {
        return switch (role) {
            case DOCUMENT_TITLE, DOCUMENT_STANDFIRST, CHAPTER_NUMERAL, CHAPTER_TITLE, STANDFIRST -> false;
            case META_LABEL, META_VALUE, CONTENTS_TITLE, CONTENTS_NUMBER, CONTENTS_ROW -> false;
            case IMPRINT_LABEL, IMPRINT, RUNNING_PUBLISHER, FOLIO -> false;
            default -> true;
        };
    }

    private void dark(Style.Dark dark) {
        Map<String, Colour> texts = new LinkedHashMap<>();
        texts.put("ink", dark.ink());
        texts.put("ink-2", dark.ink2());
        texts.put("ink-3", dark.ink3());
        texts.put("accent", dark.accent());
        texts.put("display", dark.display());
        texts.put("fill-text", dark.fillText());
        texts.forEach((name, colour) -> {
            List<String> path = List.of("ebook", "dark", name);
            pair("dark \"" + name + "\"", colour, "dark ground", dark.ground(), TEXT, path);
            pair("dark \"" + name + "\"", colour, "dark paper", dark.paper(), TEXT, path);
        });
    }

    private void pair(String what, Colour text, String ground, Colour colour, double least, List<String> path) {
        double ratio = text.contrast(colour);
        if (ratio >= least || !said.add(text + " " + colour + " " + least)) {
            return;
        }
        problems.error(
                place(path, ground),
                "low-contrast",
                what + " (" + text + ") on " + ground + " (" + colour + ") has a contrast of " + rounded(ratio)
                        + ":1, less than " + rounded(least) + ":1",
                "make the darker one darker or the lighter one lighter (WCAG 2.2, 1.4.3)");
    }

    /** Rounded down, so that what fails never looks as if it passed. */
    private static String rounded(double ratio) {
        return BigDecimal.valueOf(ratio)
                .setScale(2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Where the text's colour is set, or the ground's if that is the later change: nearer to the style itself. */
    private Span place(List<String> path, String ground) {
        Span text = colour(path);
        List<String> groundPath = ground.startsWith("dark ")
                ? List.of("ebook", "dark", ground.substring("dark ".length()))
                : List.of("palette", ground);
        Span below = colour(groundPath);
        return files.indexOf(below.file()) < files.indexOf(text.file()) ? below : text;
    }

    /** Where a colour is written, be it in the palette. */
    private Span colour(List<String> path) {
        Optional<YamlNode> node = find(path);
        String name = node.filter(Scalar.class::isInstance)
                .map(n -> ((Scalar) n).text())
                .orElse("ink"); // TextStyle's default
        return find(List.of("palette", name)).or(() -> node).map(YamlNode::span).orElse(yaml.span());
    }

    private Optional<YamlNode> find(List<String> path) {
        YamlNode node = yaml;
        for (String key : path) {
            Entry entry = node instanceof Mapping mapping ? mapping.entries().get(key) : null;
            if (entry == null) {
                return Optional.empty();
            }
            node = entry.value();
        }
        return Optional.of(node);
    }
}
