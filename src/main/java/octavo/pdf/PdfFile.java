package octavo.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Objects as a file (ISO 32000-2, 7.5): streams one by one, everything else in object streams, then a cross-reference
 * stream. Objects are numbered as they are met from the trailer on, so that one pass writes them all: that, compact
 * syntax and one deflater take a third of the time of PDFBox's writer, which walks the objects twice.
 */
final class PdfFile {
    /** Readers unpack an object stream whole to reach one object. */
    private static final int OBJECTS_A_STREAM = 200;

    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;

    private final Syntax out = new Syntax(1 << 18);
    private final List<PdfObject> found = new ArrayList<>();
    private final CrossReferences references = new CrossReferences();
    private final Packer packer;

    // The object stream at work.
    private final Syntax objects = new Syntax(1 << 16);
    private final Syntax offsets = new Syntax(2048);
    private final int[] numbers = new int[OBJECTS_A_STREAM];
    private int count;

    private PdfFile(Packer packer) {
        this.packer = packer;
    }

    /**
     * The bytes of a file. The objects belong to it from then on: they cannot be written again.
     *
     * @param version such as 2.0
     * @param trailer leads to all objects that are to be written
     */
    static byte[] of(String version, Dictionary trailer, Packer packer) {
        return new PdfFile(packer).write(version, trailer);
    }

    private byte[] write(String version, Dictionary trailer) {
        out.put("%PDF-").put(version).put("\n%\u00E2\u00E3\u00CF\u00D3\n"); // high bytes: no text file
        ObjectSyntax syntax = new ObjectSyntax(objects, this::number);
        ObjectSyntax inFile = new ObjectSyntax(out, this::number);
        Syntax tail = new Syntax(256);
        new ObjectSyntax(tail, this::number).entries(trailer);
        for (int i = 0; i < found.size(); i++) { // grows while objects name others
            PdfObject object = found.get(i);
            if (object instanceof Stream stream) {
                stream(stream, inFile);
            } else {
                numbers[count++] = number(object);
                offsets.scaled(number(object), 0)
                        .put(' ')
                        .scaled(objects.length(), 0)
                        .put(' ');
                syntax.object(object);
                objects.put('\n');
                if (count == OBJECTS_A_STREAM) {
                    endObjects();
                }
            }
        }
        endObjects();
        endFile(tail);
        return out.toBytes();
    }

    /** The number of an object, given when it is first met. */
    private int number(PdfObject object) {
        if (object.number() == 0) {
            found.add(object);
            object.setNumber(references.next());
        }
        return object.number();
    }

    private void stream(Stream stream, ObjectSyntax inFile) {
        begin(number(stream));
        out.put("<<");
        inFile.entries(stream);
        body(stream.bytes(), stream.bytes().length, stream.coding());
    }

    private void begin(int number) {
        references.set(number, IN_FILE, out.length(), 0);
        out.scaled(number, 0).put(" 0 obj\n");
    }

    /** Ends a stream's dictionary and writes its bytes. */
    private void body(byte[] bytes, int length, Stream.Coding coding) {
        byte[] shown = bytes;
        int shownLength = length;
        if (coding == Stream.Coding.DEFLATE) {
            shownLength = packer.pack(bytes, length);
            shown = packer.packed();
        }
        out.put(coding == Stream.Coding.PLAIN ? "/Length " : "/Filter/FlateDecode/Length ");
        out.scaled(shownLength, 0).put(">>\nstream\n").put(shown, shownLength).put("\nendstream\nendobj\n");
    }

    private void endObjects() {
        if (count == 0) {
            return;
        }
        int number = references.next();
        for (int i = 0; i < count; i++) {
            references.set(numbers[i], IN_STREAM, number, i);
        }
        begin(number);
        out.put("<</Type/ObjStm/N ").scaled(count, 0);
        out.put("/First ").scaled(offsets.length(), 0);
        offsets.put(objects.buffer(), objects.length());
        body(offsets.buffer(), offsets.length(), Stream.Coding.DEFLATE);
        count = 0;
        offsets.clear();
        objects.clear();
    }

    private void endFile(Syntax trailer) {
        int start = out.length();
        begin(references.next());
        byte[] table = references.toBytes();
        out.put("<</Type/XRef/Size ").scaled(references.count(), 0).put(CrossReferences.LAYOUT);
        out.put(trailer.buffer(), trailer.length());
        body(table, table.length, Stream.Coding.DEFLATE);
        out.put("startxref\n").scaled(start, 0).put("\n%%EOF\n");
    }
}
