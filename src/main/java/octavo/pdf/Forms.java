package octavo.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The drawings of one document, each written once as a form XObject and shown as often as it is placed. */
final class Forms {
    /** How far a drawing may reach over its frame, in pt: half pens and hung letters are not cut off. */
    private static final int OVERHANG = 24;

    private final PDDocument document;
    private final DocumentFonts fonts;
    private final COSDictionary fontResources;
    private final Map<Drawing, Form> forms = new IdentityHashMap<>();

    /** A form and its name in resources. */
    record Form(String resource, COSStream stream) {}

    Forms(PDDocument document, DocumentFonts fonts, COSDictionary fontResources) {
        this.document = document;
        this.fonts = fonts;
        this.fontResources = fontResources;
    }

    /** The form of this very drawing. It holds no marked content: its figure says what it is. */
    Form of(Drawing drawing) {
        Form form = forms.get(drawing);
        if (form == null) {
            form = new Form("D" + (forms.size() + 1), write(drawing));
            forms.put(drawing, form);
        }
        return form;
    }

    private COSStream write(Drawing drawing) {
        Canvas canvas = Canvas.ofForm(drawing.height(), fonts);
        for (Mark mark : Labels.apart(drawing.marks())) {
            canvas.paint(mark);
        }
        COSStream stream = Cos.stream(document, canvas.toBytes());
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(
                COSName.BBOX,
                Cos.array(
                        -OVERHANG,
                        -OVERHANG,
                        Cos.number(drawing.width() + OVERHANG),
                        Cos.number(drawing.height() + OVERHANG)));
        stream.setItem(COSName.RESOURCES, Cos.direct("Font", fontResources));
        return stream;
    }
}
