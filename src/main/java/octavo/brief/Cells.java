package octavo.brief;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.report.Recipients.Row;

/** Reads single cells of a recipient's row. */
final class Cells {
    /** AES-256 passwords are at most this long (ISO 32000-2, 7.6.4.3.3). */
    private static final int LONGEST_PASSWORD = 127;

    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_SLUG = 60;

    private Cells() {}

    /** One of the known words, or empty when the cell is, or after a problem. */
    static Optional<String> choice(Row row, String column, Collection<String> known, Problems own) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!known.contains(text)) {
            own.error(
                    row.at(column),
                    "unknown-" + column,
                    "unknown " + column + " \"" + text + "\"",
                    Suggestion.hint(text, known));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The password, if any. No message ever shows one. */
    static Optional<String> password(Row row, Problems own) {
        String password = row.cell(Addressing.PASSWORD);
        if (password.isEmpty()) {
            return Optional.empty();
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            own.error(row.at(Addressing.PASSWORD), "bad-password", "this password is longer than 127 bytes", "");
        } else if (password.length() < SHORTEST_PASSWORD) {
            own.warning(
                    row.at(Addressing.PASSWORD),
                    "weak-password",
                    "this password has fewer than " + SHORTEST_PASSWORD + " characters",
                    "whoever has the file can try them all");
        }
        return Optional.of(password);
    }

    /** The name, or else the office, in small letters that every file system and mail program takes. */
    static String slug(Row row) {
        for (String column : List.of(Addressing.NAME, Addressing.OFFICE)) {
            String plain = Normalizer.normalize(row.cell(column).replace("ß", "ss"), Normalizer.Form.NFKD);
            String slug = plain.toLowerCase(Locale.ROOT)
                    .replaceAll("\\p{M}+", "")
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            if (!slug.isEmpty()) {
                return slug.substring(0, Math.min(LONGEST_SLUG, slug.length())).replaceAll("-$", "");
            }
        }
        return "copy";
    }
}
