package octavo.pdf;

import java.util.Arrays;

/** A stream object in the making: its dictionary, without /Length and /Filter, and its bytes. */
final class Stream extends Dictionary {
    private final byte[] bytes;
    private final Coding coding;

    /** How the bytes stand, and are to stand in the file. */
    enum Coding {
        /** To be deflated. */
        DEFLATE,
        /** Deflated already. */
        DEFLATED,
        /** To be left as they are, for readers that know nothing of PDF. */
        PLAIN
    }

    /** A stream of bytes that are deflated at once. */
    static Stream packed(byte[] bytes, int length, Packer packer) {
        int packed = packer.pack(bytes, length);
        return new Stream(Arrays.copyOf(packer.packed(), packed), Coding.DEFLATED);
    }

    Stream(byte[] bytes, Coding coding) {
        this.bytes = bytes;
        this.coding = coding;
    }

    byte[] bytes() {
        return bytes;
    }

    Coding coding() {
        return coding;
    }
}
