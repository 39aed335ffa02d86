package octavo.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.problem.Span;

/**
 * An input file's text.
 *
 * @param name the path that problems show
 * @param text the text with {@code \n} line ends
 */
public record SourceFile(String name, String text) {

    /**
     * Reads a UTF-8 file. A missing or unreadable file, a byte-order mark (but in CSV), bytes that are not UTF-8, control
     * characters and noncharacters are problems; then the result is empty.
     *
     * @param shown the path that problems show
     */
    public static Optional<SourceFile> read(Path path, String shown, Problems problems) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            problems.error(Span.of(shown), "missing-file", "file not found", "");
            return Optional.empty();
        } catch (IOException e) {
            problems.error(Span.of(shown), "unreadable-file", "cannot be read: " + e.getMessage(), "");
            return Optional.empty();
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            problems.error(Span.of(shown), "encoding", "is UTF-16, not UTF-8", "save it as UTF-8");
            return Optional.empty();
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF) && shown.endsWith(".csv")) { // spreadsheets cannot do without
            bytes = Arrays.copyOfRange(bytes, 3, bytes.length);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            problems.error(
                    new Span(shown, 1, 1),
                    "byte-order-mark",
                    "starts with a byte-order mark",
                    "save it as UTF-8 without BOM");
            return Optional.empty();
        }
        return decode(bytes, shown, problems).map(text -> new SourceFile(shown, text));
    }

    /** The place of a character offset in this file. */
    public Span span(int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Span(name, line, offset - start + 1);
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decode(byte[] bytes, String shown, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
        } catch (CharacterCodingException e) {
            problems.error(
                    placeOf(bytes, in.position(), shown),
                    "encoding",
                    String.format("byte 0x%02X is not UTF-8", bytes[in.position()] & 0xFF),
                    "save the file as UTF-8");
            return Optional.empty();
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return isWritable(new SourceFile(shown, lines), problems) ? Optional.of(lines) : Optional.empty();
    }

    private static boolean isWritable(SourceFile file, Problems problems) {
        for (int i = 0; i < file.text.length(); i++) {
            int c = file.text.codePointAt(i);
            if (isRefused(c)) {
                String what = c == 0 ? "a NUL character" : String.format("the character U+%04X", c);
                String hint = c == 0xFFFD
                        ? "the text was damaged when it was converted; write what belongs there"
                        : "it cannot be printed";
                problems.error(file.span(i), "encoding", "contains " + what, hint);
                return false;
            }
        }
        return true;
    }

    /** Control characters, noncharacters, and the sign that stands for lost ones. */
    private static boolean isRefused(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
        return control || c == 0xFFFD || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    private static Span placeOf(byte[] bytes, int position, String shown) {
        String before = new String(bytes, 0, position, StandardCharsets.UTF_8);
        return new SourceFile(shown, before).span(before.length());
    }
}
