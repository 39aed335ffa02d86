package octavo.copy;

import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.RandomAccessFileOrArray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;

/**
 * Stamps copies of one master. A copy is the master byte for byte with an incremental update behind it (ISO 32000-2,
 * 7.5.6) that replaces the blank content streams and the metadata, so it keeps whatever the master conforms to. The same
 * arguments give the same bytes. Safe to share between threads.
 */
public final class Stamper {
    /** What an update takes, at most, beside what is stamped. */
    private static final int OVERHEAD = 8192;

    private final byte[] master;
    private final List<Integer> blanks;
    private final int metadataObject;

    /**
     * Keeps a master.
     *
     * @param master not to be changed
     * @param blanks numbers of the objects that copies replace, page by page
     * @param metadataObject number of the object that holds the metadata
     */
    public Stamper(byte[] master, List<Integer> blanks, int metadataObject) {
        this.master = master;
        this.blanks = List.copyOf(blanks);
        this.metadataObject = metadataObject;
    }

    /**
     * One copy.
     *
     * @param contents a content stream for each page, not deflated
     * @param metadata an XMP packet
     * @param id 16 bytes that tell this copy from others (ISO 32000-2, 14.4)
     */
    public byte[] stamp(List<byte[]> contents, byte[] metadata, byte[] id) {
        if (contents.size() != blanks.size() || id.length != 16) {
            throw new IllegalArgumentException(contents.size() + " contents, " + id.length + " bytes of id");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(master.length + metadata.length + OVERHEAD);
        try {
            // a reader for each copy, since a stamper changes it; it reads only the objects that are asked for
            PdfReader reader = new PdfReader(new RandomAccessFileOrArray(master), null);
            PdfStamper stamper = new PdfStamper(reader, out, '\0', true);
            stamper.setUpdateDocInfo(false);
            stamper.setUpdateMetadata(false);
            stamper.setOverrideFileId(new PdfLiteral(fileId(reader, id)));
            PdfWriter writer = stamper.getWriter();
            for (int i = 0; i < blanks.size(); i++) {
                PdfStream content = new PdfStream(contents.get(i));
                content.flateCompress();
                writer.addToBody(content, blanks.get(i));
            }
            PdfStream packet = new PdfStream(metadata);
            packet.put(PdfName.TYPE, PdfName.METADATA);
            packet.put(PdfName.SUBTYPE, PdfName.XML);
            writer.addToBody(packet, metadataObject);
            stamper.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // all in memory
        }
        return out.toByteArray();
    }

    /** The first half stays that of the master. */
    private static String fileId(PdfReader reader, byte[] id) {
        HexFormat hex = HexFormat.of();
        return "[<" + hex.formatHex(reader.getDocumentId()) + "><" + hex.formatHex(id) + ">]";
    }
}
