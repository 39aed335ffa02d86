package octavo.verify;

import java.util.List;
import java.util.OptionalInt;

/** Judges files of one kind against published standards. Several threads may ask at the same time. */
public interface Validator {

    /** The ending of the files it takes, such as {@code pdf}. */
    String ending();

    /** The standards that it holds this file to, as they are named in print. */
    List<String> standards(byte[] file);

    /** What is wrong with a file; empty if it conforms. */
    List<Fault> faults(byte[] file);

    /**
     * One requirement that a file does not meet, at one place.
     *
     * @param standard such as {@code PDF/UA-2}
     * @param clause such as {@code 8.2.5.28.2-1}, or the message's id
     * @param place in the file, as the validator says it
     * @param object number of the PDF object it is about, if any
     * @param entry name of a file in an EPUB, or empty
     * @param line in that file, or 0
     */
    record Fault(
            String standard, String clause, String message, String place, OptionalInt object, String entry, int line) {}
}
