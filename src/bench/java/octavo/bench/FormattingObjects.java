package octavo.bench;

import java.util.List;
import java.util.stream.Collectors;
import octavo.edition.Edition;

/** An edition as XSL-FO: A4, justified, hyphenated, 10.2/14.2 pt on a measure of 340 pt, as the house style has it. */
final class FormattingObjects extends Markup {

    FormattingObjects(Edition edition) {
        super(edition);
    }

    @Override
    String document(Edition edition, String body) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="en-GB" font-selection-strategy="auto"
                font-family="Source Serif 4, Noto Sans SC" font-size="10.2pt" line-height="14.2pt">
            <fo:layout-master-set><fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm"
                margin="60pt 60pt 60pt 195pt">
            <fo:region-body margin-top="20pt" margin-bottom="20pt"/><fo:region-after extent="14pt"/>
            </fo:simple-page-master></fo:layout-master-set>
            <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
                xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title></rdf:Description></rdf:RDF>
            </x:xmpmeta></fo:declarations>
            <fo:page-sequence master-reference="page" language="en" country="GB" hyphenate="true">
            <fo:static-content flow-name="xsl-region-after"><fo:block><fo:page-number/></fo:block></fo:static-content>
            <fo:static-content flow-name="xsl-footnote-separator"><fo:block><fo:leader leader-length="60pt"
                leader-pattern="rule"/></fo:block></fo:static-content>
            <fo:flow flow-name="xsl-region-body" text-align="justify">%s</fo:flow></fo:page-sequence></fo:root>
            """.formatted(escape(edition.title()), body);
    }

    @Override
    String heading(int level, String text) {
        return """
            <fo:block role="H%d" font-family="Source Sans 3, Noto Sans SC" font-weight="600" font-size="%dpt"
                hyphenate="false" text-align="start" space-before="12pt" space-after="4pt"
                keep-with-next.within-page="always">%s</fo:block>\
            """.formatted(level, 22 - 3 * level, text);
    }

    @Override
    String paragraph(String text) {
        return "<fo:block orphans='2' widows='2' text-indent='12pt'>" + text + "</fo:block>";
    }

    @Override
    String item(String label, String body) {
        return "<fo:list-item><fo:list-item-label end-indent='label-end()'><fo:block>" + label
                + "</fo:block></fo:list-item-label><fo:list-item-body start-indent='body-start()'>" + body
                + "</fo:list-item-body></fo:list-item>";
    }

    @Override
    String list(boolean ordered, String items) {
        return "<fo:list-block provisional-distance-between-starts='14pt'>" + items + "</fo:list-block>";
    }

    @Override
    String panel(String body) {
        return "<fo:block background-color='#EEF2F4' padding='8pt'>" + body + "</fo:block>";
    }

    @Override
    String preformatted(String text) {
        return "<fo:block font-family='Source Code Pro, Noto Sans SC' white-space='pre'>" + text + "</fo:block>";
    }

    @Override
    String table(int columns, List<List<String>> head, List<List<String>> rows) {
        String header = head.isEmpty() ? "" : "<fo:table-header>" + rows(head) + "</fo:table-header>";
        return "<fo:table table-layout='fixed' width='100%' text-align='start'>"
                + "<fo:table-column column-width='proportional-column-width(1)'/>".repeat(columns) + header
                + "<fo:table-body>" + rows(rows) + "</fo:table-body></fo:table>";
    }

    private static String rows(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<fo:table-cell><fo:block>" + cell + "</fo:block></fo:table-cell>")
                        .collect(Collectors.joining("", "<fo:table-row>", "</fo:table-row>")))
                .collect(Collectors.joining());
    }

    @Override
    String italic(String text) {
        return "<fo:inline font-style='italic'>" + text + "</fo:inline>";
    }

    @Override
    String bold(String text) {
        return "<fo:inline font-weight='600'>" + text + "</fo:inline>";
    }

    @Override
    String mono(String text) {
        return "<fo:inline font-family='Source Code Pro'>" + text + "</fo:inline>";
    }

    @Override
    String foreign(String language, String text) {
        return "<fo:inline xml:lang='" + language + "' hyphenate='false'>" + text + "</fo:inline>";
    }

    @Override
    String link(String url, String text) {
        return "<fo:basic-link external-destination=\"url('" + url + "')\" fox:alt-text='link' "
                + "xmlns:fox='http://xmlgraphics.apache.org/fop/extensions'>" + text + "</fo:basic-link>";
    }

    @Override
    String footnote(int number, String body) {
        String mark = "<fo:inline font-size='7pt' baseline-shift='super'>" + number + "</fo:inline>";
        return "<fo:footnote>" + mark + "<fo:footnote-body font-size='8pt' line-height='10.5pt'><fo:list-block "
                + "provisional-distance-between-starts='16pt'>" + item(Integer.toString(number), body)
                + "</fo:list-block></fo:footnote-body></fo:footnote>";
    }

    @Override
    String newline() {
        return "<fo:block/>";
    }
}
