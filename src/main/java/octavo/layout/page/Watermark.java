package octavo.layout.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.drawing.Outlines;
import octavo.layout.block.Geometry;
import octavo.layout.block.Type;
import octavo.layout.inline.Look;
import octavo.page.Item;
import octavo.page.Item.Artifact;
import octavo.style.Palette;
import octavo.style.Role;
import octavo.text.Face;
import octavo.text.Faces;
import octavo.text.Glyphs;

/** A word across the whole page, under all else. Outlines, not text, so that nobody finds it in every line that is copied. */
final class Watermark {
    /** Up to the right, along the diagonal of most sheets. */
    private static final double ANGLE = Math.toRadians(-52);

    /** How much of the live area's width and height the word may take. */
    private static final double SHARE = 0.92;

    private Watermark() {}

    /** On a cover: halfway to its fine lines, so that captions upon it keep their contrast. */
    static Colour onCover(Palette palette) {
        Colour ground = palette.coverGround();
        Colour lines = palette.coverFar();
        return new Colour(
                (ground.red() + lines.red()) / 2,
                (ground.green() + lines.green()) / 2,
                (ground.blue() + lines.blue()) / 2);
    }

    /** The word in the middle of the live area, in at most the size of its role. */
    static List<Item> items(String word, Type type, Geometry geometry, Optional<Colour> colour) {
        Look look = type.look(Role.WATERMARK);
        Path2D path =
                path(type.style(Role.WATERMARK).capitals() ? word.toUpperCase(Locale.ROOT) : word, look, type.faces());
        path.transform(AffineTransform.getRotateInstance(ANGLE));
        Rectangle2D box = path.getBounds2D();
        double room = Math.min(
                SHARE * geometry.live() / box.getWidth(),
                SHARE * (geometry.folio() - geometry.head()) / box.getHeight());
        double scale = Math.min(1, room);
        AffineTransform place = AffineTransform.getTranslateInstance(
                geometry.left() + geometry.live() / 2, (geometry.head() + geometry.folio()) / 2);
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        path.transform(place);
        return Outlines.of(path)
                .<Item>map(outline -> new Item.Placed(
                        new Mark.Shape(outline, Optional.of(colour.orElse(look.colour())), Optional.empty()),
                        Artifact.WATERMARK))
                .map(List::of)
                .orElse(List.of());
    }

    private static Path2D path(String word, Look look, Faces faces) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (int c : word.codePoints().toArray()) {
            Face face = faces.covering(c, look.face());
            double em = look.size() / face.unitsPerEm();
            Glyphs glyphs = face.shape(Character.toString(c), look.features());
            for (int i = 0; i < glyphs.count(); i++) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
                place.scale(em, em);
                path.append(place.createTransformedShape(face.outline(glyphs.ids()[i])), false);
                x += glyphs.advances()[i] * em + look.tracking() * look.size();
            }
        }
        return path;
    }
}
