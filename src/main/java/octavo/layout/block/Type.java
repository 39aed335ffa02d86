package octavo.layout.block;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import octavo.layout.inline.Look;
import octavo.layout.inline.Shape;
import octavo.layout.inline.Tuning;
import octavo.style.Role;
import octavo.style.Style;
import octavo.style.TextStyle;
import octavo.text.Face;
import octavo.text.Faces;
import octavo.text.Feature;

/** Roles of a style as looks and shapes of the paragraph setter. */
public final class Type {
    /** Tracking of true small capitals in em (LOOK.md, "Opening words"). */
    private static final double SMALL_CAPS_TRACKING = 0.045;

    private final Style style;
    private final Faces faces;
    private final String language;
    private final Tuning tuning;
    private final Map<Role, Look> looks = new EnumMap<>(Role.class);

    public Type(Style style, Faces faces, String language) {
        this.style = style;
        this.faces = faces;
        this.language = language;
        Style.Lines lines = style.lines();
        this.tuning = new Tuning(
                1 - lines.spaceShrink(),
                lines.spaceStretch() - 1,
                lines.tracking(),
                lines.tracking(),
                lines.expansion(),
                lines.expansion(),
                lines.protrusion(),
                lines.hyphenPenalty(),
                0,
                0);
    }

    public TextStyle style(Role role) {
        return style.text(role);
    }

    public double size(Role role) {
        return style(role).size().pt();
    }

    public double leading(Role role) {
        return style(role).leading().pt();
    }

    /** Distance from the top of a line box to its baseline: the em box stands at the top, three quarters above. */
    public double ascent(Role role) {
        return 0.75 * size(role);
    }

    /** What is left of a line box below its em box. */
    public double trail(Role role) {
        return leading(role) - size(role);
    }

    public Look look(Role role) {
        return looks.computeIfAbsent(role, this::make);
    }

    private Look make(Role role) {
        TextStyle text = style(role);
        Face face = faces.find(style.families().name(text.family()), text.weight(), text.italic());
        return Look.of(face, text.size().pt(), text.colour(), text.features(), language)
                .withTracking(text.tracking())
                .withFeatures(tracked(text.features(), text.tracking()))
                .withHyphenate(text.hyphenate());
    }

    /** How a paragraph of this role fills {@code measure}; the first line is not indented. */
    public Shape shape(Role role, double measure) {
        TextStyle text = style(role);
        Shape.Align align = Shape.Align.valueOf(text.align().name());
        Tuning own = tuning.withRunt(2 * text.indent().pt());
        return new Shape(measure, 0, java.util.List.of(), align, text.hyphenate(), false, own);
    }

    /** Lines about equally long, never justified or hyphenated: headings, titles. */
    public Shape balanced(double measure) {
        return new Shape(measure, 0, java.util.List.of(), Shape.Align.LEFT, false, true, tuning);
    }

    /** Ragged right without hyphens, each line as long as can be. */
    public Shape filled(double measure) {
        return new Shape(measure, 0, java.util.List.of(), Shape.Align.LEFT, false, false, tuning);
    }

    /** Italic, or upright within italic; unchanged in a style without italics. */
    public Look emphasised(Look look) {
        Face face = look.face();
        return style.design().italics()
                ? look.withFace(faces.find(face.family(), face.weight(), !face.italic()))
                : look;
    }

    /** Semibold, or bold where the text is semibold already. */
    public Look strong(Look look) {
        Face face = look.face();
        return look.withFace(faces.find(face.family(), face.weight() < 600 ? 600 : 700, face.italic()));
    }

    public Look smallCaps(Look look) {
        if (!look.face().supports(Feature.SMALL_CAPS)) {
            return look; // such as Source Serif Italic (LOOK.md): made small capitals look weak
        }
        Set<Feature> features = features(look.features());
        features.add(Feature.SMALL_CAPS);
        return look.withTracking(SMALL_CAPS_TRACKING).withFeatures(tracked(features, SMALL_CAPS_TRACKING));
    }

    public Look mono(Look look) {
        Look mono = look(Role.CODE);
        return look.withFace(mono.face())
                .withSize(look.size() * mono.size() / size(Role.BODY))
                .withHyphenate(false);
    }

    /** The look of a note mark within text of {@code look}. */
    public Look noteMark(Look look) {
        Look mark = look(Role.NOTE_MARK);
        double scale = mark.size() / size(Role.BODY);
        return mark.withSize(look.size() * scale);
    }

    public Style style() {
        return style;
    }

    public Faces faces() {
        return faces;
    }

    private static Set<Feature> tracked(Set<Feature> features, double tracking) {
        if (tracking <= 0) {
            return features;
        }
        Set<Feature> all = features(features);
        all.add(Feature.NO_LIGATURES);
        return all;
    }

    private static Set<Feature> features(Set<Feature> features) {
        return features.isEmpty() ? EnumSet.noneOf(Feature.class) : EnumSet.copyOf(features);
    }
}
