package octavo.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Locks files with a password: AES-256 (ISO 32000-2, 7.6, revision 6). A locked file cannot be PDF/A. Each locking draws
 * new random keys, so that the same file never gives the same bytes twice.
 */
public final class PdfLock {
    private static final int KEY_BITS = 256;

    private PdfLock() {}

    /** The file, to be opened with this password only. Whoever opens it may do everything; so may screen readers. */
    public static byte[] lock(byte[] pdf, String password) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] owner = new byte[24];
            new SecureRandom().nextBytes(owner); // thrown away: nobody is to have more rights than the recipient
            StandardProtectionPolicy policy = new StandardProtectionPolicy(
                    HexFormat.of().formatHex(owner), password, AccessPermission.getOwnerAccessPermission());
            policy.setEncryptionKeyLength(KEY_BITS);
            policy.setPreferAES(true);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 8192);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // all in memory
        }
    }

    /** Whether this password opens the file. */
    public static boolean opens(byte[] pdf, String password) {
        try (PDDocument document = Loader.loadPDF(pdf, password)) {
            return document.isEncrypted();
        } catch (InvalidPasswordException e) {
            return false;
        } catch (IOException e) {
            return false; // no PDF at all
        }
    }
}
