package octavo.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;

/** The drawings of one document, each written once as a form XObject and shown as often as it is placed. */
final class Forms {
    /** How far a drawing may reach over its frame, in pt: half pens and hung letters are not cut off. */
    private static final int OVERHANG = 24;

    private final DocumentFonts fonts;
    private final Dictionary fontResources;
    private final Packer packer;
    private final Map<Drawing, Form> forms = new IdentityHashMap<>();

    /** A form and its name in resources. */
    record Form(String resource, Stream stream) {}

    Forms(DocumentFonts fonts, Dictionary fontResources, Packer packer) {
        this.fonts = fonts;
        this.fontResources = fontResources;
        this.packer = packer;
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

    private Stream write(Drawing drawing) {
        Canvas canvas = Canvas.ofForm(drawing.height(), fonts);
        for (Mark mark : Labels.apart(drawing.marks())) {
            canvas.paint(mark);
        }
        byte[] content = canvas.toBytes();
        Stream stream = Stream.packed(content, content.length, packer);
        stream.put("Type", "XObject");
        stream.put("Subtype", "Form");
        stream.put("BBox", Cos.array(-OVERHANG, -OVERHANG, drawing.width() + OVERHANG, drawing.height() + OVERHANG));
        stream.put("Resources", Cos.direct("Font", fontResources));
        return stream;
    }
}
