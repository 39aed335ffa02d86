package octavo.pdf;

import java.nio.ByteBuffer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import octavo.edition.Edition;
import octavo.edition.Edition.PdfVersion;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.PagesCheck;
import octavo.page.Stamp;
import octavo.page.Tag;

/**
 * Writes pages as a tagged PDF: PDF 2.0 that conforms to UA-2, A-4f and Well-Tagged PDF, or PDF 1.7 that conforms to UA-1
 * and A-3a, as the edition's setup says. The same pages give the same bytes. One writer may serve many threads and should
 * serve a whole run, since it reads each font file once.
 */
public final class PdfWriter {
    private final FontPrograms programs = new FontPrograms();
    private final OutputProfile profile = new OutputProfile();

    /**
     * Writes one document.
     *
     * @throws IllegalArgumentException when the pages break the promises of {@link Pages}
     */
    public byte[] write(Pages pages, Edition edition) {
        check(pages, edition);
        return new Job(pages, edition).run();
    }

    /**
     * Writes one document that copies are made of.
     *
     * @param blanks leaves on each page that copies fill
     * @param stamps what the copies put there; gone through once
     * @throws IllegalArgumentException when the pages break the promises of {@link Pages}
     */
    public PdfMaster master(Pages pages, Edition edition, List<List<Integer>> blanks, Iterable<Stamp> stamps) {
        check(pages, edition);
        Job job = new Job(pages, edition);
        job.stamping = new Stamping(pages, blanks, job.fonts);
        job.stamps = stamps;
        byte[] bytes = job.run();
        int metadata = job.metadata.number();
        return new PdfMaster(bytes, job.stamping, metadata, edition, job.languages());
    }

    private static void check(Pages pages, Edition edition) {
        List<String> broken = PagesCheck.broken(pages);
        if (!broken.isEmpty()) {
            throw new IllegalArgumentException("pages of " + edition.id() + " break their promises: "
                    + String.join("; ", broken.subList(0, Math.min(5, broken.size()))));
        }
    }

    /** One document in the making. */
    private final class Job {
        private final Pages pages;
        private final Edition edition;
        private final boolean pdf2;
        private final String date;
        private final CRC32 contentSum = new CRC32();
        private final Packer packer = new Packer();
        private final DocumentFonts fonts = new DocumentFonts(programs);
        private Stamping stamping; // null but for a master
        private Iterable<Stamp> stamps = List.of();
        private Stream metadata;

        Job(Pages pages, Edition edition) {
            this.pages = pages;
            this.edition = edition;
            this.pdf2 = edition.setup().pdf() == PdfVersion.V2_0;
            this.date = "D:" + edition.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z";
        }

        byte[] run() {
            MarkedContent marked =
                    new MarkedContent(pages.pages().size(), pages.tags().size());
            LeafTags leaves = new LeafTags(pages.tags());
            List<Dictionary> pageObjects = paint(marked, leaves);
            Structure structure = new Structure(pages.tags(), pdf2);
            Attributes.bound(
                    structure, leaves, pages.pages().stream().map(Page::height).toList());
            Dictionary trailer = Cos.direct("Root", catalog(structure, marked, pageObjects), "ID", id());
            if (!pdf2) { // deprecated in 2.0, forbidden by A-4
                trailer.put("Info", information());
            }
            return PdfFile.of(pdf2 ? "2.0" : "1.7", trailer, packer);
        }

        private List<Dictionary> paint(MarkedContent marked, LeafTags leaves) {
            Dictionary fontResources = new Dictionary();
            Forms forms = new Forms(fonts, fontResources, packer);
            PagePainter painter = new PagePainter(fonts, forms, marked::next, leaves);
            List<Dictionary> objects = new ArrayList<>();
            for (int i = 0; i < pages.pages().size(); i++) {
                Page page = pages.pages().get(i);
                PagePainter.Painted painted = painter.paint(i, page);
                contentSum.update(painted.content());
                objects.add(page(i, page, painted, contents(i, painted.content(), marked), fontResources));
            }
            if (stamping != null) {
                stamping.prepare(stamps, programs);
            }
            fonts.embed(fontResources);
            return objects;
        }

        /** In a master, the page's own content leaves no trace in the graphics state of what copies add. */
        private Object contents(int page, byte[] content, MarkedContent marked) {
            if (stamping == null) {
                return Stream.packed(content, content.length, packer);
            }
            Syntax kept = new Syntax(content.length + 8);
            kept.put("q\n").put(content, content.length).put("Q\n");
            return Cos.array(Stream.packed(kept.buffer(), kept.length(), packer), stamping.blank(page, marked));
        }

        private Dictionary page(
                int index, Page page, PagePainter.Painted painted, Object contents, Dictionary fontResources) {
            Dictionary resources = Cos.direct("Font", fontResources);
            if (painted.forms().size() > 0) {
                resources.put("XObject", painted.forms());
            }
            return Cos.dictionary(
                    "Type",
                    "Page",
                    "MediaBox",
                    Cos.array(0, 0, page.width(), page.height()),
                    "Resources",
                    resources,
                    "Contents",
                    contents,
                    "StructParents",
                    index,
                    "Tabs",
                    "S");
        }

        private Dictionary catalog(Structure structure, MarkedContent marked, List<Dictionary> pageObjects) {
            Dictionary catalog = Cos.dictionary("Type", "Catalog", "Pages", tree(pageObjects));
            Navigation navigation = new Navigation(pages, pageObjects, structure);
            navigation.addLinks();
            structure.finish(marked, pageObjects, navigation.linkElements());
            Attachments attachments = new Attachments(date);
            attachments.addFigures(pages.tags(), structure);
            attachments.addDescription(edition, pages.pages().size(), catalog);
            catalog.put("Lang", Cos.text(edition.language()));
            catalog.put("MarkInfo", Cos.direct("Marked", true));
            catalog.put("ViewerPreferences", Cos.direct("DisplayDocTitle", true));
            catalog.put("StructTreeRoot", structure.root());
            catalog.put("PageLabels", PageLabels.of(pages.pages()));
            catalog.put("OutputIntents", Cos.array(profile.intent()));
            metadata = metadata();
            catalog.put("Metadata", metadata);
            Dictionary names = Cos.direct("EmbeddedFiles", attachments.names());
            Dictionary outline = navigation.outline();
            if (outline != null) {
                catalog.put("Outlines", outline);
                catalog.put("PageMode", "UseOutlines");
                names.put("Dests", navigation.names());
            }
            catalog.put("Names", names);
            return catalog;
        }

        private static Dictionary tree(List<Dictionary> pageObjects) {
            Array kids = Cos.array();
            Dictionary root = Cos.dictionary("Type", "Pages", "Kids", kids, "Count", pageObjects.size());
            for (Dictionary page : pageObjects) {
                page.put("Parent", root);
                kids.add(page);
            }
            return root;
        }

        private Set<String> languages() {
            Set<String> languages = new LinkedHashSet<>(List.of(edition.language()));
            for (Tag tag : pages.tags()) {
                tag.language().ifPresent(languages::add);
            }
            return languages;
        }

        private Stream metadata() {
            Stream stream = new Stream(Xmp.of(edition, languages(), pdf2, Optional.empty()), Stream.Coding.PLAIN);
            stream.put("Type", "Metadata");
            stream.put("Subtype", "XML");
            return stream;
        }

        /** Tells this file from others (ISO 32000-2, 14.4); twice the same, for it was never changed. */
        private Array id() {
            long words = contentSum.getValue() << 32 | edition.id().hashCode() & 0xFFFFFFFFL;
            byte[] id = ByteBuffer.allocate(16)
                    .putLong(words)
                    .putLong(words * 0x9E3779B97F4A7C15L) // spreads what little differs (Knuth, 6.4)
                    .array();
            return Cos.array(id, id);
        }

        private Dictionary information() {
            Dictionary information = Cos.dictionary(
                    "Title", Cos.text(edition.title()),
                    "Creator", Cos.text(Xmp.TOOL),
                    "Producer", Cos.text(Xmp.PRODUCER),
                    "CreationDate", Cos.text(date),
                    "ModDate", Cos.text(date));
            if (!edition.authors().isEmpty()) {
                information.put("Author", Cos.text(String.join(", ", edition.authors())));
            }
            if (!edition.keywords().isEmpty()) {
                information.put("Keywords", Cos.text(String.join(", ", edition.keywords())));
            }
            return information;
        }
    }
}
