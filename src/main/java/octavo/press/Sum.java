package octavo.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of several pieces; the length of each counts, so that no two lists of pieces run together. */
final class Sum {
    private final MessageDigest digest = digest();

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The plain SHA-256 of a file, in hexadecimal. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    Sum with(byte[] piece) {
        digest.update(ByteBuffer.allocate(4).putInt(piece.length).array());
        digest.update(piece);
        return this;
    }

    Sum with(String piece) {
        return with(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** In hexadecimal; ends the sum. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
