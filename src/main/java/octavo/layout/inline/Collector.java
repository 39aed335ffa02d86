package octavo.layout.inline;

import java.util.ArrayList;
import java.util.List;
import octavo.text.Face;
import octavo.text.Faces;
import octavo.text.Glyphs;
import octavo.text.Lexicon;
import octavo.text.LineBreaks;
import octavo.text.Word;

/**
 * Cuts runs into parts: words at their break opportunities, spaces, insets; each in one run and one face.
 *
 * <p>White space in a row counts as one space, and is dropped at the paragraph's ends and around breaks.
 */
final class Collector {
    /** Ideographs that stand together in Latin text and are not divided where they fit a line (LOOK.md, Chinese). */
    private static final int KEPT_TOGETHER = 8;

    /** Space between Latin and Chinese, in em (W3C, Requirements for Chinese Text Layout, 3.2.2). */
    private static final double MIXED_SPACE = 0.25;

    private final Faces faces;
    private final Lexicon lexicon;
    private final List<Part> parts = new ArrayList<>();
    private List<Run> runs;
    private String text;
    private byte[] breaks;
    private Lexicon.Entries words;
    private Word wordSpace;
    private Part.Style style; // of the run, in its own face
    private int ideographs;
    private boolean chinese;

    Collector(Faces faces, Lexicon lexicon) {
        this.faces = faces;
        this.lexicon = lexicon;
    }

    Paragraph collect(List<Run> from) {
        runs = from;
        int[] runStarts = new int[runs.size()];
        int[] countStarts = new int[runs.size()];
        text = join(runStarts, countStarts);
        countIdeographs();
        breaks = LineBreaks.find(masked(runStarts));
        for (int r = 0; r < runs.size(); r++) {
            if (runs.get(r) instanceof Run.Text t) {
                int end = runStarts[r] + t.text().length();
                if (end > runStarts[r] && (t.note().isPresent() || clings(t.look(), runStarts[r]))) {
                    breaks[runStarts[r]] = LineBreaks.NONE;
                }
            }
        }
        keepChineseTogether();
        for (int r = 0; r < runs.size(); r++) {
            if (runs.get(r) instanceof Run.Text t) {
                cut(r, t, runStarts[r], runStarts[r] + t.text().length());
            } else if (runs.get(r) instanceof Run.Inset inset) {
                parts.add(Part.inset(r, runStarts[r], inset.width()));
            }
        }
        return new Paragraph(runs, text, runStarts, countStarts, breaks, parts, chinese);
    }

    /** Whether a text is raised or lowered right behind another. */
    private boolean clings(Look look, int start) {
        return look.script() && start > 0 && !Character.isWhitespace(text.charAt(start - 1));
    }

    private String join(int[] runStarts, int[] countStarts) {
        if (runs.size() == 1 && runs.get(0) instanceof Run.Text t) {
            return t.text();
        }
        StringBuilder joined = new StringBuilder();
        int counted = 0;
        for (int r = 0; r < runs.size(); r++) {
            runStarts[r] = joined.length();
            countStarts[r] = counted;
            Run run = runs.get(r);
            if (run instanceof Run.Text t) {
                joined.append(t.text());
                counted += t.note().isPresent() ? 0 : t.text().length();
            } else if (run instanceof Run.Break) {
                joined.append('\u2028');
                counted++;
            } else {
                joined.append('\uFFFC');
            }
        }
        return joined.toString();
    }

    /** The text for finding breaks: note marks cling to what stands before, insets to both sides. */
    private String masked(int[] runStarts) {
        StringBuilder masked = null;
        for (int r = 0; r < runs.size(); r++) {
            boolean note = runs.get(r) instanceof Run.Text t && t.note().isPresent();
            if (!note && !(runs.get(r) instanceof Run.Inset)) {
                continue;
            }
            masked = masked == null ? new StringBuilder(text) : masked;
            int end = r + 1 < runs.size() ? runStarts[r + 1] : text.length();
            for (int i = runStarts[r]; i < end; i++) {
                masked.setCharAt(i, note ? '\u0300' : '\u2060');
            }
        }
        return (masked == null ? text : masked.toString()).replace('\n', ' ').replace('\t', ' ');
    }

    private void countIdeographs() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ideograph(c)) {
                ideographs++;
            } else if (c != ' ' && c < 0x2E80) {
                letters++;
            }
        }
        chinese = ideographs > letters / 2 || ideographs > 0 && mostlyChinese();
    }

    /** Whether most of the text is marked as Chinese, though figures and addresses may fill it. */
    private boolean mostlyChinese() {
        int marked = 0;
        for (Run run : runs) {
            marked += run instanceof Run.Text t && t.look().language().startsWith("zh")
                    ? t.text().length()
                    : 0;
        }
        return marked > text.length() / 2;
    }

    private static boolean ideograph(char c) {
        return c >= 0x3040 && c < 0xA000 || c >= 0xAC00 && c < 0xD7B0 || c >= 0xF900 && c < 0xFB00;
    }

    private void keepChineseTogether() {
        int start = 0;
        while (ideographs > 0 && !chinese && start < text.length()) {
            int end = start;
            while (end < text.length() && ideograph(text.charAt(end))) {
                end++;
            }
            if (end - start <= KEPT_TOGETHER) {
                for (int i = start + 1; i < end; i++) {
                    breaks[i] = LineBreaks.NONE;
                }
            }
            start = end + 1;
        }
    }

    private void cut(int run, Run.Text t, int start, int end) {
        Look look = t.look();
        words = lexicon.of(look.face(), look.features(), look.hyphenate() ? look.language() : "");
        wordSpace = lexicon.of(look.face(), look.features(), "").get(" ", 0, 1);
        style = new Part.Style(look.face(), look.size(), look.tracking() * look.size());
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\u00A0') {
                space(run, i);
                i++;
            } else if (hidden(c)) {
                i++;
            } else {
                i = word(run, look, i, end);
            }
        }
    }

    private static boolean hidden(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u2028' || c == '\r';
    }

    private void space(int run, int at) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        boolean breaking = text.charAt(at) != '\u00A0';
        if (breaking && (last == null || last.kind == Part.Kind.SPACE)) {
            return;
        }
        parts.add(new Part(Part.Kind.SPACE, run, at, at + 1, style, wordSpace.glyphs(), wordSpace, false));
    }

    /** Cuts one word part that begins at {@code start}; returns where it ends. */
    private int word(int run, Look look, int start, int end) {
        int first = text.codePointAt(start);
        Face own = look.face();
        Face face = plain(text.charAt(start)) && own.covers(first) ? own : face(first, look, start);
        int i = start + Character.charCount(first);
        boolean fixed = fixedSpace(first);
        while (!fixed && i < end && breaks[i] == LineBreaks.NONE) {
            char unit = text.charAt(i);
            if (face == own && plain(unit) && own.covers(unit)) {
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            if (unit == ' ' || unit == '\u00A0' || unit == '\t' || unit == '\n' || hidden(unit) || fixedSpace(c)) {
                break;
            }
            if (face != face(c, look, i)) {
                break;
            }
            i += Character.charCount(c);
        }
        add(run, look, face, start, i);
        return i;
    }

    /** Whether a character needs no second look if its face has it: most do not. */
    private static boolean plain(char c) {
        return c > ' ' && c < 0x2000 && c != '\u00A0' && c != '\u00AD' && c != '·';
    }

    private static boolean fixedSpace(int c) {
        return c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F;
    }

    /** The face for a character; marks that both scripts use follow their Chinese neighbours in Chinese text. */
    private Face face(int c, Look look, int at) {
        if (shared((char) c) && look.language().startsWith("zh") && besideChinese(at)) {
            return faces.covering('国', look.face());
        }
        return c < 0x2E80 && look.face().covers(c) ? look.face() : faces.covering(c, look.face());
    }

    /** Whether a row of such marks touches Chinese on either side. */
    private boolean besideChinese(int at) {
        int left = at - 1;
        while (left >= 0 && shared(text.charAt(left))) {
            left--;
        }
        int right = at + 1;
        while (right < text.length() && shared(text.charAt(right))) {
            right++;
        }
        return left >= 0 && text.charAt(left) >= 0x2E80 || right < text.length() && text.charAt(right) >= 0x2E80;
    }

    private static boolean shared(char c) {
        return c == '“' || c == '”' || c == '‘' || c == '’' || c == '…' || c == '—' || c == '·';
    }

    private void add(int run, Look look, Face face, int start, int end) {
        boolean fallen = face != look.face();
        boolean wide = text.charAt(start) >= 0x2E80 && text.charAt(start) < 0xFB00
                || fallen && (text.charAt(start) >= 0x2E80 || shared(text.charAt(start)));
        Part.Style own = fallen || wide
                ? new Part.Style(
                        face,
                        fallen ? look.size() * Look.FALLBACK_SCALE : look.size(),
                        wide ? 0 : look.tracking() * look.size())
                : style;
        Lexicon.Entries entries =
                fallen ? lexicon.of(face, look.features(), look.hyphenate() ? look.language() : "") : words;
        Word word = entries.get(text, start, end);
        Glyphs glyphs = fixedSpace(text.charAt(start)) ? fixedSpace(face, text.charAt(start)) : word.glyphs();
        Glyphs squeezed = wide ? Squeeze.within(face, word.text(), glyphs) : glyphs;
        Part part = new Part(Part.Kind.WORD, run, start, end, own, squeezed, word, wide);
        mixedSpace(part);
        parts.add(part);
    }

    private void mixedSpace(Part part) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last == null || last.kind != Part.Kind.WORD || last.end != part.start) {
            return;
        }
        char left = last.text.charAt(last.text.length() - 1);
        char right = part.text.charAt(0);
        if (last.wide && part.wide && Squeeze.between(left, right)) {
            int units = Squeeze.units(part.face, last.face.glyph(left), part.face.glyph(right));
            last.after = -units * last.size / last.face.unitsPerEm();
        }
        if (last.wide == part.wide) {
            return;
        }
        boolean mixed = last.wide
                ? ideograph(left) && Character.isLetterOrDigit(right)
                : Character.isLetterOrDigit(left) && ideograph(right);
        if (mixed) {
            last.after = MIXED_SPACE * Math.min(last.size, part.size);
        }
    }

    /** Spaces of fixed width by Unicode's names; faces that lack one get a space of that width. */
    private static Glyphs fixedSpace(Face face, char c) {
        double em = switch (c) {
            case 0x2000, 0x2002 -> 1 / 2.0;
            case 0x2001, 0x2003 -> 1;
            case 0x2004 -> 1 / 3.0;
            case 0x2005 -> 1 / 4.0;
            case 0x2006 -> 1 / 6.0;
            case 0x2007 -> (double) face.advance(face.glyph('0')) / face.unitsPerEm();
            case 0x2008 -> (double) face.advance(face.glyph('.')) / face.unitsPerEm();
            case 0x200A -> 1 / 12.0;
            default -> 1 / 5.0;
        };
        int advance = (int) Math.round(em * face.unitsPerEm());
        return new Glyphs(new int[] {face.glyph(' ')}, new int[] {advance}, new int[1], new int[1]);
    }
}
