package octavo.press;

import java.util.function.Function;
import octavo.edition.Illustrator;
import octavo.layout.PageSetter;
import octavo.style.Style;

/**
 * Who draws and who sets. Both are asked for each setting of the style that a limit makes try.
 *
 * @param style as the brief names it
 */
record Hands(Style style, Function<Style, Illustrator> illustrators, Function<Style, PageSetter> setters) {}
